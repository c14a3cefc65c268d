/**
 * What an app asked of the network, from the log that Chromium's network service keeps by `--log-net-log`: every request,
 * look-up of a name and connection, made or only tried. A log cut short by a kill is read as far as it goes.
 */
import fs from 'node:fs';

type NetLog = {
  readonly constants: {
    readonly logSourceType: Readonly<Record<string, number>>;
    readonly logEventTypes: Readonly<Record<string, number>>;
  };
  readonly events: readonly { readonly type: number; readonly source: { readonly type: number } }[];
};

/** Sources that only exist when something is asked of a network; those of app:// never come here. */
const reaching =
  /REQUEST|HOST_RESOLVER|CONNECT|SOCKET|DNS_TRANSACTION|STREAM|PROXY|QUIC_SESSION$|HTTP2_SESSION/;

/** One line each, `SOURCE EVENT`, every kind once; empty when nothing was asked. A missing log throws. */
export function networkUse(file: string): readonly string[] {
  const { constants, events } = parsed(fs.readFileSync(file, 'utf8'));
  const name = (of: Readonly<Record<string, number>>, value: number): string =>
    Object.keys(of).find((key) => of[key] === value) ?? String(value);
  const uses = events.map(
    ({ type, source }) =>
      `${name(constants.logSourceType, source.type)} ${name(constants.logEventTypes, type)}`,
  );
  return [...new Set(uses)].filter((use) => reaching.test(use.split(' ', 1)[0] ?? ''));
}

/**
 * One event a line, as Chromium writes them. What a kill cut off is left out: the rest of the last line, and everything
 * when it came before the first event.
 */
function parsed(text: string): NetLog {
  const start = text.indexOf('"events"');
  if (start === -1) return { constants: { logSourceType: {}, logEventTypes: {} }, events: [] };
  const head = JSON.parse(`${text.slice(0, start).trimEnd().replace(/,$/, '')}}`) as Pick<
    NetLog,
    'constants'
  >;
  const lines = text
    .slice(start)
    .split('\n')
    .filter((line) => line.startsWith('{'));
  const events = lines.flatMap((line, n) => {
    try {
      return [JSON.parse(line.trimEnd().replace(/(?:,|\],?)$/, '')) as NetLog['events'][number]];
    } catch (broken) {
      if (n === lines.length - 1) return [];
      throw broken;
    }
  });
  return { ...head, events };
}
