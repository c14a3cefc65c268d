/** The texts of an entry that search looks in, in the order in which a snippet prefers them. Pure. */
import { bodyText } from '../../../src/domain/body/text.ts';
import type { Entry } from '../../../src/domain/entry.ts';

export function searchParts(entry: Entry): readonly string[] {
  const body = bodyText(entry.body);
  const parts = [body];
  for (const answer of Object.values(entry.answers)) {
    // a guided entry's body is made of its answers: said once is enough
    if (answer.text !== '' && !body.includes(answer.text)) parts.push(answer.text);
    for (const { text } of answer.log ?? []) if (text !== '' && !body.includes(text)) parts.push(text);
    for (const part of Object.values(answer.parts ?? {})) {
      if (part !== '' && !answer.text.includes(part)) parts.push(part);
    }
    for (const { word } of answer.feelings ?? []) parts.push(word);
    for (const { quote } of answer.evidence ?? []) if (quote !== '') parts.push(quote);
  }
  parts.push(entry.title, ...entry.tags);
  return parts;
}
