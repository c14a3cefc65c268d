/**
 * Where the window opens: where it was, when that place still exists. Pure.
 * What must never happen: a window nobody can reach because its screen is gone.
 */
import type { WindowPlace } from './settings-data.ts';

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const smallestWindow = { width: 760, height: 560 } as const;
const usualWindow = { width: 1180, height: 800 } as const;
/** So much of the window has to be on a screen to be taken by the mouse. */
const handle = { width: 160, height: 60 } as const;

/** `areas` are the screens' work areas, the primary one first. */
export function fitWindow(saved: WindowPlace | null, areas: readonly Area[]): WindowPlace {
  const home = saved ? areas.find((area) => reachable(saved, area)) : undefined;
  const area = home ?? areas[0] ?? { x: 0, y: 0, width: 1280, height: 800 };
  const wished = saved ?? usualWindow;
  const width = clamp(wished.width, smallestWindow.width, Math.max(area.width, smallestWindow.width));
  const height = clamp(wished.height, smallestWindow.height, Math.max(area.height, smallestWindow.height));
  const maximised = saved?.maximised ?? false;
  if (!saved || !home) {
    const x = area.x + Math.max(0, Math.round((area.width - width) / 2));
    const y = area.y + Math.max(0, Math.round((area.height - height) / 2));
    return { x, y, width, height, maximised };
  }
  return { x: saved.x, y: Math.max(saved.y, area.y), width, height, maximised };
}

function reachable(place: Area, area: Area): boolean {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const top = place.y >= area.y - handle.height && place.y <= area.y + area.height - handle.height;
  return across >= handle.width && top;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
