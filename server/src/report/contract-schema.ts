import { principleIds } from '../core/principles.ts';
import { documentTypeIds } from '../governance/document-types.ts';
import { partNames } from '../texts/names.ts';

/** The JSON of `check`, `coverage`, `clauses`, `goals` and `mandates`, version 1, as JSON Schema (draft-07). */
export function contractSchema(): object {
  const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
  const list = (items: object): object => ({ type: 'array', items });
  const orNull = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
  const text = { type: 'string' };
  const count = { type: 'integer', minimum: 0 };
  const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
  const truth = { type: 'boolean' };
  /** All properties are there, but those named last, and no others. */
  const shape = (properties: Readonly<Record<string, object>>, ...optional: readonly string[]): object => ({
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  });
  const one = (...values: readonly (string | null)[]): object => ({ enum: values });
  const file = { file: text, documentType: one(...documentTypeIds) };
  const coverage = {
    coverage: list(
      shape({
        principle: one(...principleIds),
        level: one('carried', 'touched', 'referred', 'missing', 'countered'),
        criteria: list(shape({ id: text, met: truth, evidence: list(shape({ range: ref('range'), text })) })),
      }),
    ),
  };
  return {
    title: 'Tillitskoll, svar i JSON',
    description: 'Lines and characters count from zero; characters are UTF-16 code units.',
    ...shape({
      version: { const: 1 },
      files: list({ anyOf: [ref('check'), ref('coverage'), ref('clauses'), ref('goals'), ref('mandates')] }),
    }),
    definitions: {
      position: shape({ line: count, character: count }),
      range: shape({ start: ref('position'), end: ref('position') }),
      name: shape({ text, range: ref('range') }),
      check: shape({ ...file, findings: list(ref('finding')), ...coverage }),
      coverage: shape({ ...file, ...coverage }),
      finding: shape(
        {
          rule: text,
          principles: list(one(...principleIds)),
          severity: one('warning', 'information', 'hint'),
          message: text,
          range: ref('range'),
          source: orNull(shape({ work: text, section: text })),
          known: { const: true, description: 'The baseline has it.' },
          related: list(shape({ range: ref('range'), message: text })),
          fixes: list(shape({ title: text, safe: truth, edits: list(shape({ range: ref('range'), newText: text })) })),
        },
        'known',
      ),
      clauses: shape({
        ...file,
        clauses: list(
          shape({
            range: ref('range'),
            text,
            kind: one('duty', 'power', 'prohibition', 'responsibility', 'relation'),
            modal: orNull(text),
            voice: one('active', 's-passive', 'bli-passive', 'participle', 'impersonal'),
            actor: orNull(ref('name')),
            actorSource: one('clause', 'previous', 'stem', 'heading', 'table', 'none'),
            deontic: truth,
            mandate: one('clear', 'unclear', 'none'),
            why: text,
          }),
        ),
      }),
      goals: shape({
        ...file,
        goals: list(
          shape({
            range: ref('range'),
            text,
            heading: text,
            horizon: orNull(shape({ from: orNull(day), to: day, text })),
            owner: orNull(ref('name')),
            measures: list(ref('name')),
          }),
        ),
      }),
      mandates: shape({
        ...file,
        roles: list(shape({ id: text, label: text, duties: count, powers: count })),
        tasks: list(
          shape({
            text,
            range: ref('range'),
            section: text,
            gap: truth,
            doubleDeciders: truth,
            cells: list(shape({ role: text, part: one(...Object.values(partNames.sv)), range: ref('range') })),
          }),
        ),
      }),
    },
  };
}
