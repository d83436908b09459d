import { chapters, inAnyChapter } from '../governance/chapters.ts';
import { type Document, factWith } from '../core/document.ts';
import type { Config } from '../core/config.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { touches } from '../core/text.ts';
import { draftGoals, draftMandates } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { actorsOf, type Mandate, mandateInWhole } from '../governance/mandates.ts';
import { roleReader } from '../governance/roles.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import { finiteVerbs } from '../swedish/finite.ts';
import { actorFrom } from '../swedish/phrases.ts';
import { tokensOf } from '../swedish/tokens.ts';

const words = {
  sv: {
    title: 'Medarbetarna ska bara',
    what: 'Ser dokument där medarbetare, personal eller handläggare har många skyldigheter men aldrig får, kan, väljer, avgör eller föreslår något.',
    why: 'SOU 2018:47 vill att de som möter medborgarna i högre grad får vara med och bestämma. De ser vad som behövs i varje möte, och en text som bara räknar upp vad de ska göra tar inte vara på det.',
    advice: 'Behåll det som behöver göras lika varje gång, och skriv vad medarbetarna själva får avgöra och hur de kan föreslå ändringar.',
    silent: 'Under fem skyldigheter, när medarbetarna någonstans ges ett val eller en röst, och i andra dokumenttyper än policy, riktlinje och rutin.',
    message: (count: number) => `Vad får medarbetarna själva avgöra? Texten lägger ${count} skyldigheter på dem och ger ännu inget att välja eller föreslå.`,
    related: (said: string) => `Också en skyldighet: ”${said}”`,
    fix: 'Skriv vad medarbetarna själva väljer',
  },
  en: {
    title: 'Staff have only duties',
    what: 'Sees documents where staff or case officers have many duties but never may, can, choose, determine or propose anything.',
    why: 'SOU 2018:47 wants those who meet the citizens to have more of a say. They see what each meeting needs, and a text that only lists what they are to do makes no use of that.',
    advice: 'Keep what has to be done alike every time, and say what staff may decide themselves and how they can propose changes.',
    silent: 'Below five duties, when staff are anywhere given a choice or a voice, and in other types of document than policy, riktlinje and rutin.',
    message: (count: number) => `What may staff decide themselves? The text lays ${count} duties on them and gives them nothing to choose or propose yet.`,
    related: (said: string) => `A duty as well: ”${said}”`,
    fix: 'Say what staff choose themselves',
  },
} as const;

const types = new Set(['policy', 'riktlinje', 'rutin']);

export const staffOnlyDuties: Rule = {
  id: 'staff-only-duties',
  principles: ['handlingsutrymme', 'tillit'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  types,
  words,
  examples: {
    bad: [
      {
        type: 'rutin',
        markdown:
          'Medarbetaren ska bära tjänstekort. Medarbetaren ska hälsa på besökare. Medarbetaren ska låsa skåpet. Medarbetaren ska dokumentera besöket. Medarbetaren ska prova larmet.\n',
      },
      {
        type: 'riktlinje',
        markdown: 'Personalen ska:\n\n- ringa på\n- visa tjänstekort\n- desinfektera händerna\n- dokumentera besöket\n- låsa dörren\n',
      },
    ],
    good: [
      {
        type: 'rutin',
        markdown:
          'Medarbetaren ska bära tjänstekort. Medarbetaren ska hälsa på besökare. Medarbetaren ska låsa skåpet. Medarbetaren ska dokumentera besöket. Medarbetaren ska prova larmet.\n\nMedarbetaren väljer själv i vilken ordning.\n',
      },
      { type: 'rutin', markdown: 'Medarbetaren ska bära tjänstekort. Enhetschefen ska leda mötet. Enhetschefen ska spara protokollet.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const limit = config.thresholds['staff-only-duties'].duties;
    const duties = dutiesOfStaff(draft);
    const [first, ...others] = duties;
    if (!first || duties.length < limit || hasSay(draft)) return;
    const say = words[config.language];
    const last = duties.at(-1) as Mandate;
    yield {
      span: first.mark,
      message: say.message(duties.length),
      related: others.map(({ mark }) => ({ span: mark, message: say.related(document.text.slice(mark.start, mark.end).replace(/\s+/g, ' ')) })),
      fixes: [
        {
          title: say.fix,
          safe: false,
          edits: [
            sentenceAfter(document, last.sentence, `Medarbetarna väljer arbetssätt inom de här ramarna och kan föreslå ändringar till ${placeholder('vem')}.`),
          ],
        },
      ],
    };
  },
};

/** Staff by the lexicon, and case officers, who are roles there. */
const isStaff = ({ kind, id }: { readonly kind: string | undefined; readonly id: string }): boolean => kind === 'staff' || /handläggare$/.test(id);

const dutiesOfStaff = ({ document, config }: Draft): readonly Mandate[] =>
  chapters(document).flatMap((chapter) => inChapter(chapter.document, config).map((duty) => mandateInWhole(duty, chapter)));

const inChapter = factWith((document: Document, config: Config): readonly Mandate[] => {
  const read = roleReader(document, config.roles);
  const goals = draftGoals({ document, config });
  return draftMandates({ document, config }).filter(
    ({ clause, actor, sentence }) =>
      clause.deontic &&
      clause.kind === 'duty' &&
      clause.modal?.text !== 'behöver' &&
      actor !== undefined &&
      read(actor.text).some(isStaff) &&
      !hasPlaceholder(document.text.slice(sentence.start, sentence.end)) &&
      !goals.some((goal) => touches(goal.span, sentence)),
  );
});

const choosing =
  /(?<![A-Za-zÀ-ɏ])(?:får|kan|beslutar|avgör|väljer|föreslår|utformar|bestämmer|tar\s+initiativ|har\s+(?:[A-Za-zÀ-ɏ]+\s+)?(?:mandat|rätt|möjlighet|inflytande))(?![A-Za-zÀ-ɏ])/iu;

/** Whether staff are anywhere the ones who may, choose or propose; also where that still waits to be filled in. */
const hasSay = inAnyChapter((draft) => {
  const { document, config } = draft;
  const { text } = document;
  const read = roleReader(document, config.roles);
  const actors = actorsOf(document, config.roles);
  if (/Medarbetarna väljer arbetssätt[^.]*: skriv här\]/.test(text)) return true;
  const power = draftMandates(draft).some(({ clause, actor }) => clause.kind === 'power' && actor !== undefined && read(actor.text).some(isStaff));
  return (
    power ||
    sentencesInForce(draft).some(({ span }) => {
      const said = text.slice(span.start, span.end);
      if (!choosing.test(said)) return false;
      const tokens = tokensOf(said);
      return finiteVerbs(tokens).some(({ index }) => {
        const match = choosing.exec(said.slice(tokens[index]?.start ?? 0));
        const denied = /^(?:inte|ej)$/.test(tokens[index + 1]?.lower ?? '');
        const subject = actorFrom(tokens, Math.max(0, index - 3), index, actors) ?? actorFrom(tokens, index + 1, index + 4, actors);
        return match?.index === 0 && !denied && subject !== undefined && read(said.slice(subject.start, subject.end)).some(isStaff);
      });
    })
  );
});
