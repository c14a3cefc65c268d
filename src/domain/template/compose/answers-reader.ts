/**
 * Reads answers for the composers and remembers which were read, so that an answer to a question that a template no
 * longer has still ends up in the text.
 */
import type { Answer, Answers, Evidence, LogLine } from '../../answer.ts';
import { dayInWords } from '../../day-words.ts';
import type { DayOn } from '../../ids.ts';
import { feelingInWords } from '../../intensity.ts';
import { list, say, tidy } from './sentence.ts';
import type { Lead } from './sentence.ts';

export class AnswersReader {
  readonly #answers: Answers;
  readonly #read = new Set<string>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** The words, tidied; empty when skipped. */
  text(id: string): string {
    return tidy(this.#get(id)?.text ?? '');
  }

  say(id: string, lead: Lead): string {
    return say(lead, this.text(id));
  }

  choice(id: string): string | null {
    return this.#get(id)?.choice ?? null;
  }

  /** One of the sentences, by the chosen option. */
  chosen(id: string, sentences: Readonly<Record<string, string>>): string {
    const choice = this.choice(id);
    return choice !== null && Object.hasOwn(sentences, choice) ? (sentences[choice] ?? '') : '';
  }

  /** For a choice that people's own words say as a rule: its sentence stands in for words that are not there. */
  chosenWithoutWords(id: string, sentences: Readonly<Record<string, string>>): string {
    return this.text(id) === '' ? this.chosen(id, sentences) : '';
  }

  /** The option chosen beside the words; empty when none was, or when the words say it themselves. */
  pickedWithoutWords(id: string, name: string, phrases: Readonly<Record<string, string>>): string {
    const picked = this.#get(id)?.parts?.[name] ?? '';
    return this.text(id) === '' && Object.hasOwn(phrases, picked) ? (phrases[picked] ?? '') : '';
  }

  on(id: string): DayOn | null {
    return this.#get(id)?.on ?? null;
  }

  evidence(id: string): readonly Evidence[] {
    return this.#get(id)?.evidence ?? [];
  }

  /** The oldest first. */
  log(id: string): readonly LogLine[] {
    return this.#get(id)?.log ?? [];
  }

  /** “afraid (strong) and lonely”; empty when none is named. */
  feelings(id: string): string {
    return list((this.#get(id)?.feelings ?? []).map(feelingInWords));
  }

  /** The words of every answer that nobody asked for. */
  unread(): readonly string[] {
    return Object.entries(this.#answers)
      .filter(([id]) => !this.#read.has(id))
      .map(([, answer]) =>
        tidy(
          [
            answer.text,
            list((answer.feelings ?? []).map(feelingInWords)),
            ...(answer.log ?? []).map(({ on, text }) => `${dayInWords(on)}: ${text}`),
          ].join('\n'),
        ),
      )
      .filter((text) => text !== '');
  }

  #get(id: string): Answer | undefined {
    this.#read.add(id);
    return Object.hasOwn(this.#answers, id) ? this.#answers[id] : undefined;
  }
}
