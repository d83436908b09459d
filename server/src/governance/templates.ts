import { placeholder } from '../core/placeholder.ts';
import type { PrincipleId } from '../core/principles.ts';
import { criteria } from './criteria.ts';
import { type DocumentType, documentTypeIds, documentTypes } from './document-types.ts';
import { isExpected } from './profiles.ts';
import { templateCores } from './template-cores.ts';

/** The types that there is a template for. */
export const templateTypes: readonly DocumentType[] = documentTypeIds.filter((id) => templateCores[id] !== undefined);

/** Sections in the order of a document, with the criteria that each answers; the core of the type stands after the purpose. */
const sections: readonly (readonly [heading: string, criteria: readonly string[]])[] = [
  ['Syfte', ['named-people', 'value-for-people']],
  ['Så hänger dokumentet ihop med annan styrning', ['other-steering']],
  ['Ansvar', ['what-and-how', 'named-lead', 'carried-by-function']],
  ['Samverkan', ['joint-work']],
  ['Vem som får besluta', ['may-decide', 'deviation']],
  ['Stöd', ['support-named', 'where-to-turn']],
  ['Synpunkter och klagomål', ['complaint-and-appeal', 'proposals-answered']],
  ['Lärande', ['learning-forum']],
  ['När något går fel', ['mistakes']],
  ['Uppföljning', ['dialogue-with-rhythm', 'asks-why', 'results-shared', 'followed-over-time']],
  ['Så togs dokumentet fram', ['co-creation']],
];

/** In the suggestions for these, "what" is something else than what the document is about. */
const ofOwn: readonly string[] = ['may-decide', 'deviation', 'other-steering'];
/** And in these the work with it: "stöd i arbetet med stöd till unga". */
const inWork: readonly string[] = ['support-named', 'mistakes'];

/**
 * A governing document to begin from: a header, and a section for each thing that a document of the type can be expected to say. What only the author
 * knows stands as `[…: skriv här]`.
 * @param subject what it is about, as after "i fråga om"; a placeholder if left out
 */
export function templateOf(type: DocumentType, subject: string = placeholder('vad')): string {
  const core = templateCores[type];
  const about = (text: string): string => text.replaceAll('{om}', subject);
  const name = documentTypes[type];
  const parts = sections.flatMap(([heading, ids]) => {
    const texts = ids.flatMap((id) =>
      suggestionOf(id, type).map((text) =>
        ofOwn.includes(id) ? text : text.replace(placeholder('vad'), inWork.includes(id) ? `arbetet med ${subject}` : subject),
      ),
    );
    return texts.length === 0 ? [] : [`## ${heading}\n\n${texts.join('\n\n')}`];
  });
  const purpose = parts[0]?.startsWith('## Syfte')
    ? parts.splice(0, 1)
    : [`## Syfte\n\nDokumentet är till för dig som berörs av ${subject} och för dig som arbetar med frågan.`];
  const head = [
    '---',
    `dokumenttyp: ${name}`,
    `beslutad av: ${placeholder('organ')}`,
    `beslutsdatum: ${placeholder('ÅÅÅÅ-MM-DD')}`,
    `dokumentansvarig: ${placeholder('funktion')}`,
    `gäller till: ${placeholder('ÅÅÅÅ-MM-DD eller tills vidare')}`,
    `revideras senast: ${placeholder('ÅÅÅÅ-MM-DD')}`,
    '---',
  ].join('\n');
  const title = `# ${name.charAt(0).toUpperCase()}${name.slice(1)} för ${subject}`;
  return `${[head, title, ...purpose, ...(core ? [`## ${core.heading}\n\n${about(core.text)}`] : []), ...parts].join('\n\n')}\n`;
}

function suggestionOf(id: string, type: DocumentType): readonly string[] {
  const criterion = criteria.find((each) => each.id === id);
  const isWanted = criterion !== undefined && (isExpected(type, criterion.principle as PrincipleId) || (id === 'co-creation' && type === 'handlingsplan'));
  return isWanted && criterion.suggestion ? [criterion.suggestion.text] : [];
}
