import { placeholder } from '../core/placeholder.ts';
import type { Draft, Report, Rule } from '../core/rule.ts';
import { type Span, shift } from '../core/text.ts';
import { draftType } from '../governance/draft.ts';
import { sentenceAfter } from '../governance/insertions.ts';
import { actorsOf } from '../governance/mandates.ts';
import { roleReader, type RoleReader } from '../governance/roles.ts';
import { sentencesInForce } from '../governance/sentences-in-force.ts';
import type { Actors } from '../swedish/actors.ts';
import { actorFrom } from '../swedish/phrases.ts';
import { outline, wordsOf } from '../markdown/outline.ts';
import { rowOf } from '../markdown/tables.ts';
import { type Token, tokensOf } from '../swedish/tokens.ts';
import { readingsOf } from '../swedish/verbs.ts';

const words = {
  sv: {
    title: 'Flera godkännanden av samma sak',
    what: 'Ser ärenden som ska godkännas, tillstyrkas, beviljas eller undertecknas av två eller flera, efter varandra eller tillsammans.',
    why: 'SOU 2018:47 vill att beslut fattas så nära medborgaren som möjligt, och berättar om kommuner där det minskade arbetsbördan att enhetschefer fick besluta själva. Varje led till tar tid från den som väntar.',
    advice: 'Skriv vem som själv beslutar upp till en gräns, och vem som bara rådfrågas eller får veta.',
    silent:
      'När det räcker med den ena (”eller”), vid attest och beloppsgränser, när ett ärende bereds av en och beslutas av en annan, när två saker godkänns av var sin, samt i lagcitat, citat, frågor, bakgrund och författningar.',
    message: (count: number) =>
      `Behövs alla ${count} godkännandena? Den som väntar får vänta på var och en av dem. Kan någon av dem besluta själv upp till en gräns?`,
    fix: 'Skriv vem som beslutar själv',
  },
  en: {
    title: 'Several approvals of one matter',
    what: 'Sees matters that two or more are to approve, support, grant or sign, one after the other or together.',
    why: 'SOU 2018:47 wants decisions to be taken as close to the citizen as possible, and tells of municipalities where the load became lighter when unit managers could decide alone. Each further step takes time from those who wait.',
    advice: 'Say who decides alone up to a limit, and who is only consulted or told.',
    silent:
      'When one of them is enough (”eller”), on attestation and limits in money, when one prepares and another decides, when two things are approved by one each, and in quotations of law, quotations, questions, background and statutes.',
    message: (count: number) => `Are all ${count} approvals needed? Whoever waits has to wait for each of them. Could one of them decide alone up to a limit?`,
    fix: 'Say who decides alone',
  },
} as const;

const approving = /^(?:godkänna|tillstyrka|medge|bevilja|tillåta|underteckna|signera|fastställa)$/;
const approval = /^(?:godkännande|medgivande|tillstånd|tillstyrkan|samtycke)$/;
/** A quick look before the sentence is read. */
const mentions = /god(?:kän|käc)|tillstyrk|medg|bevilj|tillst|tillåt|underteckn|signer|fastst|samtyck/i;
/** What makes two approvers no chain: one of them is enough, one is for larger sums, it is about payment, or it is signed with those who speak for the staff. */
const exempt =
  /(?<![A-Za-zÀ-ɏ])(?:eller|attest[A-Za-zÀ-ɏ]*|utbetalning[A-Za-zÀ-ɏ]*|kronor|kr|prisbasbelopp|över|längre|inte|ej|bereds|bereda|beredas|skyddsombud[A-Za-zÀ-ɏ]*|facket|facklig[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
/** Who asks for something, and approves nothing by signing it. */
const asker = /(?<![A-Za-zÀ-ɏ])(?:beställar|sökande)[A-Za-zÀ-ɏ]*/iu;
const refersBack = /^(?:därefter|sedan|därpå|slutligen|den|det|de|ansökan)(?![A-Za-zÀ-ɏ])/iu;

export const approvalChain: Rule = {
  id: 'approval-chain',
  principles: ['handlingsutrymme', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  measured: { read: 3, right: 3 },
  inChapters: true,
  words,
  examples: {
    bad: [
      { markdown: 'Ansökan ska tillstyrkas av enhetschefen och godkännas av förvaltningschefen.\n' },
      { markdown: 'Resan godkänns av närmaste chef. Därefter godkänns den av förvaltningschefen.\n' },
    ],
    good: [
      { markdown: 'Ledighet ska godkännas av enhetschefen eller verksamhetschefen.\n' },
      { markdown: 'Ärendet bereds av arbetsutskottet och beslutas av nämnden.\n' },
      { markdown: 'Semester godkänns av enhetschefen och tjänstledighet beviljas av förvaltningschefen.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning') return;
    const { document, config } = draft;
    const say = words[config.language];
    const read = roleReader(document, config.roles);
    const actors = actorsOf(document, config.roles);
    let before: { readonly place: number; readonly approvals: readonly Approval[] } | undefined;
    for (const { span, place } of sentencesInForce(draft)) {
      const said = document.text.slice(span.start, span.end);
      const approvals =
        !mentions.test(said) || exempt.test(said) ? [] : approvalsIn(said, actors, read).map((each) => ({ ...each, span: shift(each.span, span.start) }));
      const [first] = approvals;
      const chain =
        first && before?.place === place && approvals.length === 1 && refersBack.test(said) && !first.hasOwnMatter
          ? [...before.approvals, ...approvals]
          : approvals.filter((each, i) => i === 0 || !each.hasOwnMatter);
      const approvers = new Set(chain.flatMap(({ roles }) => roles));
      before = { place, approvals };
      if (approvers.size < 2 || decidesAlone(draft, span.end) || isAmongSteps(draft, place)) continue;
      const last = chain.at(-1) as Approval;
      yield {
        span: last.span,
        message: say.message(approvers.size),
        fixes: [
          { title: say.fix, safe: false, edits: [sentenceAfter(document, span, `${placeholder('Vem')} beslutar själv upp till ${placeholder('gräns')}.`)] },
        ],
      };
      before = undefined;
    }
  },
};

interface Approval {
  readonly roles: readonly string[];
  /** From the verb to the approver, or the other way round. */
  readonly span: Span;
  /** Whether the verb has a matter of its own before it: "… och tjänstledighet beviljas av". */
  readonly hasOwnMatter: boolean;
}

/** Whether it stands in a table of amounts, where smaller ones are decided by fewer. */
function isAmongSteps({ document }: Draft, at: number): boolean {
  const place = outline(document).places[at];
  const table = place && rowOf(document).get(place)?.table;
  return (table?.rows ?? []).filter((row) => row.some(({ passage }) => amount.test(wordsOf(passage)))).length > 1;
}
const amount = /\d (?:kr|kronor|tkr|mkr|prisbasbelopp)(?![A-Za-zÀ-ɏ])/u;

/** Whether the sentence that the fix writes follows. */
const decidesAlone = ({ document }: Draft, at: number): boolean => /^\s*[^.]{0,60}\sbeslutar själv upp till\s/.test(document.text.slice(at, at + 120));

function approvalsIn(said: string, actors: Actors, read: RoleReader): readonly Approval[] {
  const tokens = tokensOf(said);
  const found: Approval[] = [];
  tokens.forEach((token, i) => {
    const isNoun = approval.test(token.lower);
    const reading = readingsOf(token.lower).find(({ lemma }) => approving.test(lemma));
    if (!isNoun && !reading) return;
    const by = isNoun || reading?.passive ? byWhom(tokens, i, actors) : doerBefore(tokens, i, actors);
    if (!by) return;
    const roles = read(said.slice(by.start, by.end)).flatMap(({ id, label }) => (asker.test(label) ? [] : [id]));
    const ownMatter = found.length > 0 && hasMatter(tokens, i);
    found.push({ roles, span: { start: Math.min(token.start, by.start), end: Math.max(token.end, by.end) }, hasOwnMatter: ownMatter });
  });
  return found;
}

/** "godkänns [den] av både X och Y", "godkännande av X". */
function byWhom(tokens: readonly Token[], verb: number, actors: Actors): Span | undefined {
  const at = tokens.findIndex(({ lower }, i) => i > verb && i <= verb + 4 && (lower === 'av' || lower === 'från'));
  if (at < 0) return undefined;
  const from = /^(?:både|såväl|dels)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return actorFrom(tokens, from, tokens.length, actors);
}

/** "skolchefen beviljar den": the doer just before the verb. */
function doerBefore(tokens: readonly Token[], verb: number, actors: Actors): Span | undefined {
  for (let from = verb - 1; from >= Math.max(0, verb - 3); from--) {
    const phrase = actorFrom(tokens, from, verb, actors);
    if (phrase && phrase.to === verb) return phrase;
  }
  return undefined;
}

/** Whether a noun that is not a pronoun stands between the joint before the verb and the verb, or right after an active verb. */
function hasMatter(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const { lower, kind, text } = tokens[i] as Token;
    if (/^(?:och|samt|men)$/.test(lower) || text === ',') return false;
    if (kind === 'word' && !/^(?:ska|skall|bör|måste|den|det|de|även|sedan|därefter|också)$/.test(lower) && readingsOf(lower).length === 0)
      return !/(?:chef|chefen|nämnd|nämnden|direktör|direktören)$/.test(lower);
  }
  return false;
}
