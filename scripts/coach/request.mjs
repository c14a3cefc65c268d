/** Reads one line of the coach's input. What is wrong is said without repeating what was written. */
const roles = new Set(['recovering', 'partner', 'unspecified']);

export function readRequest(line) {
  if (line.trim() === '') return { kind: 'empty' };
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return bad('is not JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return bad('is not an object');
  const { id, text, role = 'unspecified', template = 'free' } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return bad('has no "id"');
  if (typeof text !== 'string') return bad('has no "text"');
  if (!roles.has(role)) return bad('has a "role" that is not recovering, partner or unspecified');
  if (typeof template !== 'string') return bad('has a "template" that is not a word');
  return { kind: 'request', id, text, role, template };
}

const bad = (why) => ({ kind: 'bad', why });
