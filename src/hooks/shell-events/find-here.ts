/**
 * Ctrl/Cmd+F where there is a text to look in: whoever shows one says so while it is there, and is asked before the
 * journal's search. The newest asks first. In memory only.
 */
import { createContext, useContext, useEffect, useRef } from 'react';

export type FindHere = {
  readonly add: (find: () => void) => () => void;
  /** False when there is nothing here to look in. */
  readonly run: () => boolean;
};

export function createFindHere(): FindHere {
  const all: (() => void)[] = [];
  return {
    add(find) {
      all.push(find);
      return () => {
        all.splice(all.indexOf(find), 1);
      };
    },
    run() {
      const find = all.at(-1);
      find?.();
      return find !== undefined;
    },
  };
}

const Here = createContext<FindHere>(createFindHere());
export const FindHereProvider = Here.Provider;

export function useFindHere(find: () => void): void {
  const here = useContext(Here);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => here.add(() => latest.current()), [here]);
}
