import { describe, expect, it } from 'vitest';
import { roles } from '../../../../../../src/domain/role.ts';
import { templateById, templatesInOrder } from '../../../../../../src/domain/template/catalog/catalog.ts';
import { builtInTemplateIds } from '../../../../../../src/domain/template/types.ts';
import type { Template } from '../../../../../../src/domain/template/types.ts';

const templates = builtInTemplateIds.flatMap((id) => templateById(id) ?? []);
const named = templates.map((template): [string, Template] => [template.name, template]);

describe('the catalog', () => {
  it('has each template under its own id, and offers fourteen', () => {
    expect(builtInTemplateIds.map((id) => templateById(id)?.id)).toEqual([...builtInTemplateIds]);
    expect(templatesInOrder('unspecified')).toHaveLength(14);
  });

  it('knows nothing of a template that is the person’s own', () => {
    expect(templateById(`custom-${'0'.repeat(32)}`)).toBeNull();
    expect(templateById('constructor' as never)).toBeNull();
  });

  it.each(roles)('offers all of them but the agreement, each once, to %s', (role) => {
    const ids = templatesInOrder(role).map(({ id }) => id);
    expect([...ids].sort()).toEqual(builtInTemplateIds.filter((id) => id !== 'agreement').sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begins with what suits the role', () => {
    expect(
      templatesInOrder('recovering')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['check-in', 'accountability']);
    expect(
      templatesInOrder('partner')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['i-feel', 'needs-and-boundaries']);
  });

  it('gives every template a name of its own', () => {
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });
});

describe.each(named)('the template %s', (_name, template) => {
  const words = template.prompts.flatMap(({ question, hint, example, options }) => [
    question,
    ...Object.values(hint),
    ...Object.values(example),
    ...(options ?? []).flatMap(({ label, meaning }) => [label, meaning]),
  ]);

  it('asks each question once, short enough to be the name of a field', () => {
    const questions = template.prompts.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) {
      expect(question.length).toBeLessThanOrEqual(70);
      expect(question).toMatch(/\?$/);
    }
  });

  it('names its prompts by ids that can be stored', () => {
    const ids = template.prompts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
  });

  it('offers options where something is to be chosen, and only there', () => {
    for (const { kind, options } of template.prompts) {
      expect((options ?? []).length > 1).toBe(kind === 'choice');
      const ids = (options ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a hint and an example for every role, without exclamation marks or straight quotes', () => {
    const said = words.filter((text) => text !== '');
    expect(template.prompts.flatMap(({ hint }) => Object.values(hint))).not.toContain('');
    for (const text of [...said, template.purpose, template.note ?? 'none']) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[!"'`]|\.\.\.| {2}/);
    }
  });
});

describe('the examples', () => {
  const examples = templates.flatMap(({ prompts }) =>
    prompts.flatMap(({ example }) => Object.values(example)),
  );

  it('avoid the words that make things smaller, accuse or overstate', () => {
    const avoided =
      /\b(just|only|always|never|every time|constantly|everything|nothing|at least|not that bad|sorry if|you made me|you make me|because of you|your fault|I feel (that|like)|mistakes? (was|were)|messed up|stuff|you (must|have to|should)|disgusting|pathetic|worthless)\b/i;
    for (const example of examples) expect(example).not.toMatch(avoided);
  });

  it('differ by role wherever the roles live through different things', () => {
    for (const id of [
      'i-feel',
      'accountability',
      'setback',
      'gratitude',
      'conversation',
      'letter',
    ] as const) {
      const prompts = templateById(id)?.prompts ?? [];
      const different = prompts.filter(({ example }) => example.recovering !== example.partner);
      expect(different.length).toBeGreaterThanOrEqual(prompts.length - 1);
    }
  });
});

describe('what the design insists on', () => {
  const promptsOf = (id: (typeof builtInTemplateIds)[number]) => templateById(id)?.prompts ?? [];

  it('no question of accountability asks for forgiveness', () => {
    for (const { question, hint } of promptsOf('accountability')) {
      expect([question, ...Object.values(hint)].join(' ')).not.toMatch(/forgiv/i);
    }
  });

  it('a conversation says that a first full disclosure belongs with a professional', () => {
    expect(templateById('conversation')?.note).toMatch(/first full disclosure.*professional/);
  });

  it('slip and relapse stand beside their definitions', () => {
    const options = promptsOf('setback')[0]?.options ?? [];
    expect(options.map(({ id }) => id)).toEqual(['slip', 'relapse']);
    expect(templateById('setback')?.note).toMatch(/brief return.*sustained return/);
  });

  it('the setback asks for the situation first and for kindness before the plan', () => {
    const ids = promptsOf('setback').map(({ id }) => id);
    expect(ids.indexOf('where')).toBeLessThan(ids.indexOf('kind-sentence'));
    expect(ids.indexOf('kind-sentence')).toBeLessThan(ids.indexOf('plan'));
  });

  it('the check-in keeps its order: feelings, affirmation, needs, what I own, struggles', () => {
    expect(promptsOf('check-in').map(({ id }) => id)).toEqual([
      'feelings',
      'affirmation',
      'needs',
      'own',
      'struggles',
    ]);
  });
});
