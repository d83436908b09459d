import type { Config } from '../core/config.ts';
import { type Document, factWith } from '../core/document.ts';
import { chapters } from '../governance/chapters.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Fix, Report, Rule } from '../core/rule.ts';
import { draftMandates } from '../governance/draft.ts';
import { paragraphAfterList, sentenceAfter } from '../governance/insertions.ts';
import { type Mandate, mandateInWhole } from '../governance/mandates.ts';
import { matrix } from '../governance/matrix.ts';
import { type RoleName, roleReader } from '../governance/roles.ts';
import { outline, wordsOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Ansvar utan befogenhet',
    what: 'Ser roller som ansvarar för flera saker men som dokumentet aldrig låter besluta något, medan någon annan får besluta.',
    why: 'SOU 2018:47 framhåller att chefer behöver ett mandat som motsvarar ansvaret, och att ansvar ska följas av möjlighet att förändra. Den som bara ansvarar får vänta på andras beslut.',
    advice: 'Skriv vad rollen själv får besluta om, eller att rollen bereder och någon annan beslutar.',
    silent:
      'För nämnder, styrelser och hela organisationen, när rollen någonstans får besluta, avgöra eller välja, när ingen i dokumentet beslutar (då frågar en annan regel), samt vid ett enda ansvar.',
    message: (role: string, count: number) => `Vad får ${role} själv besluta om? Rollen ansvarar för ${count} saker, och dokumentet ger den inget att besluta.`,
    fix: (sentence: string) => `Lägg till ”${sentence.replace(/\[([^:\]]{1,120}): skriv här\]/, '…')}”`,
  },
  en: {
    title: 'Responsibility without authority',
    what: 'Sees roles that are responsible for several things but that the document never lets decide anything, while somebody else may decide.',
    why: 'SOU 2018:47 stresses that managers need a mandate that matches their responsibility, and that responsibility should come with the means to change. Who is only responsible has to wait for the decisions of others.',
    advice: 'Say what the role may decide alone, or that it prepares and another decides.',
    silent:
      'For political bodies and the whole organisation, when the role may decide, determine or choose anything, when nobody in the document decides (another rule asks then), and on a single responsibility.',
    message: (role: string, count: number) =>
      `What may ${role} decide? The role is responsible for ${count} things, and the document gives it nothing to decide.`,
    fix: (sentence: string) => `Add ”${sentence.replace(/\[([^:\]]{1,120}): skriv här\]/, '…')}”`,
  },
} as const;

const types = new Set(['reglemente', 'delegationsordning', 'riktlinje', 'rutin', 'plan', 'handlingsplan', 'program']);

/** How many responsibilities make a role one that carries responsibility. */
const several = 2;

export const responsibilityWithoutAuthority: Rule = {
  id: 'responsibility-without-authority',
  principles: ['handlingsutrymme'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.7.2' },
  measured: { read: 7, right: 4 },
  types,
  words,
  examples: {
    bad: [
      {
        type: 'riktlinje',
        markdown: 'Enhetschefen ansvarar för schemat.\n\nEnhetschefen ansvarar för introduktionen.\n\nNämnden beslutar om lokaler och budget.\n',
      },
      {
        type: 'rutin',
        markdown:
          'Verksamhetschefen ansvarar för att:\n\n- avvikelser utreds inom en vecka\n- vikarier introduceras\n\nFörvaltningschefen beslutar om inköp.\n',
      },
    ],
    good: [
      {
        type: 'riktlinje',
        markdown:
          'Enhetschefen ansvarar för schemat.\n\nEnhetschefen ansvarar för introduktionen och får själv besluta om övertid.\n\nNämnden beslutar om budget.\n',
      },
      {
        type: 'riktlinje',
        markdown: 'Kulturnämnden ansvarar för biblioteken. Kulturnämnden ansvarar för museet.\n\nKommunfullmäktige beslutar om budgeten.\n',
      },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const roles = matrix(document, config.roles).roles;
    if (!roles.some(({ powers, kind }) => powers > 0 && kind !== 'citizen')) return;
    const say = words[config.language];
    for (const [role, all] of responsibilities(draft)) {
      const [first] = all;
      if (!first || all.length < several || (roles.find(({ id }) => id === role.id)?.powers ?? 0) > 0) continue;
      const name = definite(role, all);
      yield { span: first.mark, message: say.message(lower(name), all.length), fixes: [fix(draft, first, name)] };
    }
  },
};

/** The responsibilities of each role, in order; a stem stands for its items. */
function responsibilities({ document, config }: Draft): ReadonlyMap<RoleName, readonly Mandate[]> {
  const found = new Map<string, [RoleName, Mandate[]]>();
  for (const chapter of chapters(document))
    for (const { role, mandate } of inChapter(chapter.document, config)) {
      const entry = found.get(role.id) ?? [role, []];
      entry[1].push(mandateInWhole(mandate, chapter));
      found.set(role.id, entry);
    }
  return new Map([...found.values()]);
}

interface Responsibility {
  readonly role: RoleName;
  readonly mandate: Mandate;
}

const inChapter = factWith((document: Document, config: Config): readonly Responsibility[] => {
  const { places } = outline(document);
  const read = roleReader(document, config.roles);
  return draftMandates({ document, config }).flatMap((mandate): Responsibility[] => {
    const { clause, actor, sentence, place } = mandate;
    const said = document.text.slice(sentence.start, sentence.end);
    if (clause.kind !== 'responsibility' || !clause.deontic || !actor || hasPlaceholder(said)) return [];
    const passage = places[place]?.passage;
    if ((passage && /:\s*$/.test(wordsOf(passage))) || isDenied(said) || ownTask.test(said)) return [];
    return read(actor.text).flatMap((role) => (role.kind === 'role' || role.kind === 'staff' ? [{ role, mandate }] : []));
  });
});

/** What one does oneself and needs no power over others for. */
const ownTask = /(?<![A-Za-zÀ-ɏ])(?:följs (?:[A-Za-zÀ-ɏ]+ ){0,3}upp|får (?:[A-Za-zÀ-ɏ]+ )?stöd|hålls (?:aktuell|uppdatera[dt])[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

const isDenied = (said: string): boolean => /(?:ansvar[A-Za-zÀ-ɏ]*|är|har)\s+(?:inte|ej)(?![A-Za-zÀ-ɏ])/iu.test(said);

/** The role as the draft writes it, in the definite if it ever does. */
const definite = (role: RoleName, all: readonly Mandate[]): string =>
  all.map(({ actor }) => actor?.text ?? '').find((text) => /(?:en|n|et)$/.test(text) && !/\s(?:och|samt)\s/.test(text)) ?? role.label;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function fix(draft: Draft, first: Mandate, name: string): Fix {
  const sentence = `${name.charAt(0).toUpperCase()}${name.slice(1)} får själv besluta om ${placeholder('vad')}.`;
  const { document } = draft;
  const place = outline(document).places[first.place];
  const stem = place?.passage.item ? place.stem : undefined;
  const edit = (stem === undefined ? undefined : paragraphAfterList(document, stem, sentence)) ?? sentenceAfter(document, first.sentence, sentence);
  return { title: words[draft.config.language].fix(sentence), safe: false, edits: [edit] };
}
