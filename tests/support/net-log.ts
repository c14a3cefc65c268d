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

function parsed(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    const whole = text.slice(0, text.lastIndexOf('},') + 1);
    return JSON.parse(
      whole.includes('"events"') ? `${whole}]}` : `${text.trimEnd().replace(/,$/, '')}]}`,
    ) as NetLog;
  }
}
