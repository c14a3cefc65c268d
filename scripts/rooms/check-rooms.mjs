/**
 * Pure: finds imports that go against the directions of the rooms, features that import each other, packages in rooms
 * they are kept out of, imports of nothing, and cycles. Gets the files' texts; reads no disk.
 */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { importsOf } from './imports.mjs';

const isIn = (file, place) => file === place || file.startsWith(`${place}/`);

/** files: Map of path (with forward slashes, from the project's root) → text. `shipped`: names of runtime packages. */
export function checkRooms({ files, rooms, keptTo, shipped }) {
  const problems = [];
  const graph = new Map();
  const roomOf = (file) =>
    Object.keys(rooms)
      .filter((room) => isIn(file, room))
      .toSorted((a, b) => b.length - a.length)[0] ?? null;

  for (const [file, text] of files) {
    if (!/\.tsx?$/.test(file)) continue;
    const room = roomOf(file);
    const report = (line, message) => problems.push(`${file}:${line}: ${message}`);
    if (!room) {
      report(1, 'is in no room (scripts/rooms/rooms.mjs)');
      continue;
    }
    graph.set(file, []);
    for (const { specifier, isType, line } of importsOf(file, text)) {
      if (!specifier.startsWith('.')) {
        const problem = packageProblem({ specifier, isType, room, rule: rooms[room], keptTo, shipped });
        if (problem) report(line, problem);
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
      if (!files.has(target)) report(line, `imports ${specifier}, which is not there`);
      else if (/\.tsx?$/.test(target)) graph.get(file).push(target);
      const problem = roomProblem({ file, room, target, targetRoom: roomOf(target), rules: rooms, isType });
      if (problem) report(line, problem);
    }
  }
  return [...problems, ...cyclesOf(graph).map((cycle) => `cycle: ${cycle.join(' → ')}`)];
}

function roomProblem({ file, room, target, targetRoom, rules, isType }) {
  const rule = rules[room];
  if (!targetRoom) return `imports ${target}, which is in no room`;
  if (rules[targetRoom].root) return `imports ${target}, a composition root that nobody imports`;
  if (file.startsWith('src/') && target.startsWith('electron/') && !isType) {
    return `imports ${target} for more than types; the page takes only types from electron/`;
  }
  if (room === targetRoom) {
    if (!rule.islands) return null;
    const island = (of) => of.split('/').slice(0, 3).join('/');
    return island(file) === island(target)
      ? null
      : `imports ${target}: a feature never imports another feature`;
  }
  return rule.rooms.some((place) => isIn(target, place))
    ? null
    : `imports ${target}: ${room} may not import ${targetRoom}`;
}

function packageProblem({ specifier, isType, room, rule, keptTo, shipped }) {
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `imports ${specifier}: write node:${specifier}`;
    return rule.node ? null : `imports ${specifier}: ${room} has no Node`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (!isType && keptTo[name] && !keptTo[name].some((place) => isIn(room, place)))
    return `imports ${name}, which is kept to ${keptTo[name].join(', ')}`;
  if (!isType && rule.packages && !rule.packages.includes(name))
    return `imports ${name}: ${room} may not import it`;
  if (name === 'electron' || isType || shipped.has(name)) return null;
  return `imports ${name}, which is not among the runtime dependencies`;
}

/** Every cycle once, by Tarjan's strongly connected components. */
function cyclesOf(graph) {
  const state = { next: 0, order: new Map(), low: new Map(), stack: [], onStack: new Set(), found: [] };
  for (const file of graph.keys()) if (!state.order.has(file)) visit(file, graph, state);
  return state.found;
}

function visit(file, graph, state) {
  state.order.set(file, state.next);
  state.low.set(file, state.next++);
  state.stack.push(file);
  state.onStack.add(file);
  for (const target of graph.get(file) ?? []) {
    if (!state.order.has(target)) {
      visit(target, graph, state);
      state.low.set(file, Math.min(state.low.get(file), state.low.get(target)));
    } else if (state.onStack.has(target)) {
      state.low.set(file, Math.min(state.low.get(file), state.order.get(target)));
    }
  }
  if (state.low.get(file) !== state.order.get(file)) return;
  const part = [];
  let top;
  do {
    top = state.stack.pop();
    state.onStack.delete(top);
    part.push(top);
  } while (top !== file);
  if (part.length > 1 || graph.get(file)?.includes(file)) state.found.push(part.toReversed());
}
