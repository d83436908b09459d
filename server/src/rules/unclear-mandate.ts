import { hasPlaceholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { touches } from '../core/text.ts';
import { draftGoals, draftMandates, draftType } from '../governance/draft.ts';
import { addressee } from '../governance/addressee.ts';
import { actorsOf, awaitsOwner, type Mandate } from '../governance/mandates.ts';
import { placesOfLaw } from '../governance/own-words.ts';
import { namedActors, ownerFixes, sectionFixes } from '../governance/owner-fixes.ts';
import { isTask } from '../governance/tasks.ts';
import { outline, type Place, spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Otydligt mandat',
    what: 'Ser skyldigheter – ”ska redovisas”, ”bör ses över”, ”man ska”, ”det ska finnas” – där den som ska göra det inte nämns i meningen och inte heller går att läsa ut av meningen före, listans inledning, rubriken eller en tabellkolumn.',
    why: 'Den som inte vet att uppgiften är hens kan inte ta ansvar för den, och den som gissar kan gå någon annans mandat förnär. Ett tydligt mandat är en del av handlingsutrymmet: SOU 2018:47 skriver att det behövs klarhet om mandat och prioriteringar och en tydlig roll- och ansvarsfördelning.',
    advice: 'Skriv ut organet eller rollen: ”Enhetschefen följer upp planen”. Gäller samma ansvarig ett helt avsnitt räcker en mening under rubriken.',
    silent:
      'För lagcitat och citat, frågor, villkor och andra bisatser, läsanvisningar (”ska ses som”), tillstånd (”ska präglas av”), citatblock, målformuleringar, författningar, avsnitt om vad lagen säger, samt uppdrag som har en mottagare. Också när meningen säger hur något görs av den som ändå gör det (”bedrivs inom ram”, ”framförs sakligt”), när bara en kan göra det (den som söker lämnar in ansökan, den som beslutar motiverar) och när den ställer krav på en sak (”skylt ska finnas”).',
    message: (text: string) => `Vem ska göra det? ”${text}” säger inte vem, och det framgår inte heller av meningen före, rubriken eller listan.`,
    impersonal: (text: string) => `Vem ska se till det? ”${text}” pekar inte ut någon, och det framgår inte heller av meningen före, rubriken eller listan.`,
    section: (unclear: number, all: number, heading: string) =>
      `Vem ansvarar för det här? ${unclear} av ${all} skyldigheter${heading ? ` under ”${heading}”` : ''} nämner inte vem som ska göra dem. Ett namngivet organ eller en roll i avsnittet räcker.`,
    related: (text: string) => `Vem? ”${text}”`,
  },
  en: {
    title: 'Unclear mandate',
    what: 'Sees duties – ”ska redovisas”, ”bör ses över”, ”man ska”, ”det ska finnas” – where whoever is to act is not named in the sentence and cannot be read from the sentence before, the list’s lead-in, the heading or a table column either.',
    why: 'Those who do not know that a task is theirs cannot be responsible for it, and those who guess may step on somebody else’s mandate. A clear mandate is part of the room to act: SOU 2018:47 asks for clarity about mandates and priorities and a clear division of roles and responsibility.',
    advice:
      'Name the body or the role: ”Enhetschefen följer upp planen”. If the same one is responsible for a whole section, a sentence under the heading is enough.',
    silent:
      'On quotations of law and others, questions, conditions and other subordinate clauses, reading instructions (”ska ses som”), states (”ska präglas av”), block quotes, goals, statutes, sections on what the law says, and assignments that name whom they are given to. Also where the sentence tells how something is done by whoever does it anyway (”bedrivas inom ram”, ”framföras sakligt”), where only one can do it (whoever applies hands in the application, whoever decides gives reasons), and where it makes a demand on a thing (”skylt ska finnas”).',
    message: (text: string) => `Who is to do this? ”${text}” does not say, nor does the sentence before, the heading or the list.`,
    impersonal: (text: string) => `Who is to see to this? ”${text}” points at nobody, nor does the sentence before, the heading or the list.`,
    section: (unclear: number, all: number, heading: string) =>
      `Who is responsible for this? ${unclear} of ${all} duties${heading ? ` under ”${heading}”` : ''} do not say who is to do them. A named body or role in the section is enough.`,
    related: (text: string) => `Who? ”${text}”`,
  },
} as const;

export const unclearMandate: Rule = {
  id: 'unclear-mandate',
  principles: ['handlingsutrymme'],
  severity: 'information',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  words,
  inChapters: true,
  measured: { read: 63, right: 57, found: { of: 63, hits: 57 }, wanted: { of: 100, hits: 51 } },
  examples: {
    bad: [
      { markdown: 'Uppföljningen ska redovisas till nämnden i mars.\n' },
      { markdown: 'Det ska finnas en aktuell rutin på varje enhet.\n' },
      { markdown: 'Man ska dokumentera alla beslut.\n' },
      { markdown: 'Rapporten ska vara upprättad senast den 1 mars.\n' },
      {
        markdown:
          '## Avvikelser\n\nAvvikelser ska anmälas samma dag. De ska utredas inom en vecka. Åtgärder ska beslutas skyndsamt. Åtgärderna ska dokumenteras. Resultatet ska följas upp.\n',
      },
    ],
    good: [
      { markdown: 'Enhetschefen ansvarar för att:\n\n- avvikelser ska utredas inom en vecka\n- åtgärderna ska följas upp\n' },
      { markdown: '## Rektor\n\nFrånvaron ska följas upp varje vecka.\n' },
      { markdown: '| Uppgift | Ansvarig |\n|---|---|\n| Planen ska följas upp | Nämnden |\n' },
      { markdown: 'Enligt 4 kap. 1 § socialtjänstlagen ska bistånd ges till den enskilde.\n' },
      { markdown: 'Verksamheten ska präglas av öppenhet och respekt.\n' },
    ],
  },
  told: ({ document, config }) => namedActors(document, config).slice(0, 3).join('\n'),
  *check(draft): Generator<Report> {
    const type = draftType(draft);
    if (type === 'forfattning' || ((type === 'uppdrag' || type === 'direktiv' || type === 'regleringsbrev') && addressee(draft.document))) return;
    const outlined = outline(draft.document);
    const { places, sections } = outlined;
    const { text } = draft.document;
    const goals = draftGoals(draft);
    const actors = actorsOf(draft.document, draft.config.roles);
    const lawful = placesOfLaw(draft.document);
    const duties = draftMandates(draft).filter(
      (duty) =>
        duty.mandate !== 'none' &&
        (duty.mandate === 'clear' || isTask(draft.document, duty, actors)) &&
        !lawful.has(places[duty.place] as Place) &&
        !hasPlaceholder(text.slice(duty.sentence.start, duty.sentence.end)) &&
        !goals.some(({ span }) => touches(span, duty.sentence)),
    );
    const limit = draft.config.thresholds['unclear-mandate'];
    const say = words[draft.config.language];
    const named = draft.told?.split('\n').filter((name) => name !== '') ?? [];
    for (const [section, inside] of bySection(duties, places)) {
      const unclear = onePerSentence(inside.filter(({ mandate }) => mandate === 'unclear'));
      const first = unclear[0];
      if (!first || awaitsOwner(outlined, section)) continue;
      if (inside.length >= limit.duties && unclear.length >= inside.length * limit.share && unclear.length > 1) {
        const heading = sections[section]?.heading;
        const place = heading === undefined ? undefined : (places[heading] as Place);
        yield {
          span: place ? spanOf(place) : first.mark,
          severity: 'warning',
          message: say.section(unclear.length, inside.length, sections[section]?.title ?? ''),
          related: unclear.map(({ mark }) => ({ span: mark, message: say.related(quoted(text, mark)) })),
          fixes: sectionFixes(draft, place, unclear),
        };
        continue;
      }
      for (const duty of unclear) {
        const said = quoted(text, duty.mark);
        yield {
          span: duty.mark,
          message: duty.clause.voice === 'impersonal' ? say.impersonal(said) : say.message(said),
          fixes: ownerFixes(draft, duty, named),
        };
      }
    }
  },
};

const quoted = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/\s+/g, ' ').replace(/[*_`]/g, '');

function bySection(duties: readonly Mandate[], places: readonly Place[]): ReadonlyMap<number, readonly Mandate[]> {
  const found = new Map<number, Mandate[]>();
  for (const duty of duties) {
    const { section } = places[duty.place] as Place;
    const list = found.get(section);
    if (list) list.push(duty);
    else found.set(section, [duty]);
  }
  return found;
}

/** Two norms of one sentence that both name nobody are one question. */
const onePerSentence = (unclear: readonly Mandate[]): readonly Mandate[] => unclear.filter((duty, i) => unclear[i - 1]?.sentence.start !== duty.sentence.start);
