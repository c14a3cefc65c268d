/** placeholder */
export type PracticeGroup = { readonly name: string; readonly count: number };
export type PracticeDayMark = { readonly on: string; readonly groups: readonly PracticeGroup[] };
export type PracticePlotProps = {
  readonly label: string;
  readonly days: readonly PracticeDayMark[];
  readonly from: string;
  readonly to: string;
  /** Opens the entries of that day. */
  readonly onSelectDay: (on: string) => void;
  readonly onSelectWeek?: ((from: string, to: string) => void) | undefined;
};
export function PracticePlot({ label, days, onSelectDay }: PracticePlotProps) {
  return (
    <table aria-label={label}>
      <tbody>
        {days.map((day) => (
          <tr key={day.on}>
            <th scope="row">
              <button type="button" onClick={() => onSelectDay(day.on)}>
                {day.on}
              </button>
            </th>
            <td>{day.groups.map((group) => `${group.name} ${group.count}`).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
