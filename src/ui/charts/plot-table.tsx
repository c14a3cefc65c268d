/** The facts of a plot as a table: for reading aloud, for exact numbers, for paper. Each row opens what stands behind it. */
import styles from './practice-plot.module.css';

export type PlotTableProps = {
  readonly label: string;
  readonly head: readonly [string, string];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
    readonly onOpen: () => void;
  }[];
};

export function PlotTable({ label, head, rows }: PlotTableProps) {
  return (
    <section className={styles['table-frame']} aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button type="button" className={styles['open']} onClick={row.onOpen}>
                  {row.name}
                </button>
              </th>
              <td>{row.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
