import { factWith } from '../core/document.ts';
import { limits } from '../core/limits.ts';
import type { ActorKind, Actors } from './actors.ts';
import { agentAfter, agentBefore, agentFronted, namedOwner } from './agents.ts';
import type { Clause, ClauseKind, Named, Reason, Sentence } from './clause.ts';
import { type Finite, finiteVerbs, isAdverb, isCoordinator, isLead } from './finite.ts';
import { type Head, headOf, presentHead } from './head.ts';
import { citesLawAsSource, inQuotation } from './guards.ts';
import { duties, powers } from './lexicon/function-words.ts';
import { wordSet } from './lexicon/words.ts';
import { lexicalNorm } from './norms.ts';
import { actorFrom } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';
import { readingsOf } from './verbs.ts';

const duty = wordSet(duties);
const power = wordSet(powers);

/** A text to analyse; an object, so that its analysis can be kept with it. */
export interface Text {
  readonly prose: string;
}

/** The sentences of a text with the norms in them. Offsets are UTF-16 code units into `prose`. */
export const sentences = factWith((text: Text, actors: Actors): readonly Sentence[] =>
  sentencesOf(text.prose).map((span) => analyse(text.prose, span.start, span.end, actors)),
);

function analyse(prose: string, start: number, end: number, actors: Actors): Sentence {
  const tokens = tokensOf(prose.slice(start, end), start);
  // No sentence that anybody wrote: a list or a table without marks. Clauses are looked for among all of its verbs, which grows too fast.
  if (tokens.length > limits.sentence) return { start, end, clauses: [], doer: undefined, responsible: undefined };
  const finites = finiteVerbs(tokens);
  const sentence: Context = { prose, tokens, finites, actors, question: prose.slice(start, end).trimEnd().endsWith('?') };
  const clauses = finites.flatMap((finite) => clauseOf(sentence, finite) ?? []);
  const doer = doerOf(sentence, clauses);
  return {
    start,
    end,
    clauses: inheritWithin(sentence, clauses),
    doer: doer?.named,
    responsible: doer?.acts && doer.kind !== 'citizen' ? doer.named : undefined,
  };
}

interface Context {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly finites: readonly Finite[];
  readonly actors: Actors;
  readonly question: boolean;
}

function clauseOf(context: Context, finite: Finite): Clause | undefined {
  const { tokens } = context;
  const verb = tokens[finite.index] as Token;
  if (duty.has(verb.lower) || power.has(verb.lower) || verb.lower === 'behöver') return modalClause(context, finite, verb);
  if (finite.modal || isLead(tokens, 0)) return undefined;
  const norm = lexicalNorm(tokens, finite, context.finites, endOf(context, finite), context.actors);
  if (!norm) return undefined;
  const outside = notInForce(context, finite);
  return {
    ...spanBetween(context, finite, startOf(context, finite)),
    kind: norm.kind,
    modal: undefined,
    head: name(context, verb),
    lemma: norm.lemma,
    subject: undefined,
    voice: norm.passive ? 's-passive' : 'active',
    actor: norm.actor && nameSpan(context, norm.actor),
    elided: norm.elided,
    deontic: !outside && norm.deontic,
    ownerless: false,
    reason: outside ?? 'lexical-norm',
  };
}

function modalClause(context: Context, finite: Finite, verb: Token): Clause | undefined {
  const { tokens, finites, actors } = context;
  const led = isLead(tokens, finite.index) ? finites.find((f) => f.index > 1 && f.type === 'main') : undefined;
  const until = endOf(context, led ?? finite);
  const inner = finites.filter((f) => f.index > finite.index && f.opener !== undefined);
  const head = led ? presentHead(tokens, led.index, until) : headOf(tokens, finite, inner, until);
  const subject = subjectOf(tokens, led ?? finite, finites, head?.index ?? until, actors);
  // "… behöver en gemensam kopia": a need of something, with no verb of its own.
  if (
    verb.lower === 'behöver' &&
    head &&
    !inverted(subject, finite) &&
    !tokens.slice(finite.index + 1, head.index).every((t) => isAdverb(t.lower) || isAuxiliary(t.lower))
  )
    return undefined;
  const negated = isNegated(tokens, finite.index, head?.index ?? finite.index + 2, subject.start);
  if (verb.lower === 'behöver' && negated) return undefined;
  // "Enhetschefen får:" opens a list of what the chef may do.
  if (!head && power.has(verb.lower) && tokens[finite.index + 1]?.text !== ':') return undefined;
  const kind = kindOf(verb.lower, negated, head);
  const agent =
    head && isPassive(head)
      ? (agentFronted(tokens, finite, head.lemma, actors) ??
        agentBefore(tokens, finite.index, head.index, actors) ??
        agentAfter(tokens, head.index + 1, beforeRelative(tokens, finites, head.index, until), actors))
      : undefined;
  const actor =
    agent?.kind === 'actor'
      ? agent.phrase
      : head && isPassive(head)
        ? namedOwner(tokens, actors)
        : subject.kind === 'actor' && !receives(head)
          ? subject.actor
          : undefined;
  const outside = notInForce(context, finite);
  const last = subject.actor && (tokens[subject.actor.to - 1] as Token);
  const person = last !== undefined && persons.has(actors.kindOf(last) ?? '');
  const reason = outside ?? reasonOf(kind, head, { ...subject, person }, negated, agent?.kind, actor !== undefined);
  const deontic = !outside && kind !== 'power' && reason !== 'reading-instruction';
  return {
    ...spanBetween(context, led ?? finite, led ? finite.index : subject.start),
    kind,
    modal: name(context, verb),
    head: head && name(context, tokens[head.index] as Token),
    lemma: head?.lemma,
    subject: subject.from < subject.to ? { start: (tokens[subject.from] as Token).start, end: (tokens[subject.to - 1] as Token).end } : undefined,
    voice: voiceOf(head, subject),
    actor: actor && nameSpan(context, actor),
    elided: isElided(tokens, finite, head),
    deontic,
    ownerless: deontic && kind === 'duty' && (reason === 'no-agent' || reason === 'impersonal'),
    reason,
  };
}

const inverted = (subject: Subject, finite: Finite): boolean => subject.from > finite.index;
const isAuxiliary = (lower: string): boolean => /^(?:kunna|ha|bli|vara|få)$/.test(lower);

/** Where the first relative clause after the verb begins: an agent in it is not the verb's ("som har beretts av nämnden"). */
const beforeRelative = (tokens: readonly Token[], finites: readonly Finite[], head: number, until: number): number =>
  Math.min(
    until,
    ...finites.flatMap(({ type, opener }) =>
      // "av den som har fattat beslutet" is an agent with its relative clause.
      type === 'relative' && opener !== undefined && opener > head + 2 && !/^(?:den|de|dem)$/.test(tokens[opener - 1]?.lower ?? '') ? [opener] : [],
    ),
  );

/** "Ska följa upp planen", "Får besluta om vikarier": the modal comes first, and its verb right after it. */
const isElided = (tokens: readonly Token[], finite: Finite, head: Head | undefined): boolean =>
  finite.type === 'main' &&
  head?.voice === 'active' &&
  !tokens.slice(0, finite.index).some(({ kind }) => kind === 'word') &&
  tokens.slice(finite.index + 1, head.index).every(({ lower }) => isAdverb(lower) || isAuxiliary(lower));

/** "ska få ett besked", "ska bestå av": whoever is the subject does nothing. */
const receives = (head: Head | undefined): boolean => (head?.lemma === 'få' && head.sense === 'state') || head?.lemma === 'bestå';

const isPassive = (head: Head): boolean => head.voice !== 'active';

function kindOf(modal: string, negated: boolean, head: Head | undefined): ClauseKind {
  if (power.has(modal)) return negated && modal === 'får' ? 'prohibition' : 'power';
  if (negated) return 'prohibition';
  return head?.sense === 'permission' ? 'power' : 'duty';
}

function voiceOf(head: Head | undefined, subject: Subject): Clause['voice'] {
  if (subject.kind === 'man') return 'impersonal';
  return head?.voice ?? 'active';
}

/** Those who can be something themselves, and not be made so by others: "Sökanden ska vara folkbokförd". */
const persons = wordSet('role staff citizen external');

function reasonOf(
  kind: ClauseKind,
  head: Head | undefined,
  subject: Subject & { readonly person: boolean },
  negated: boolean,
  agent: 'actor' | 'thing' | undefined,
  owned: boolean,
): Reason {
  if (head?.sense === 'reading') return 'reading-instruction';
  if (negated) return 'negated';
  if (kind === 'power') return 'permission';
  if (subject.kind === 'man') return 'impersonal';
  if (!head || head.voice === 'active') return subject.kind === 'actor' && !receives(head) ? 'actor-is-subject' : 'thing-is-subject';
  if (head.sense === 'state' || (head.voice === 'participle' && subject.person)) return 'state';
  if (owned) return 'actor-is-agent';
  if (agent === 'thing') return 'agent-is-thing';
  if (head.voice === 'impersonal') return subject.kind === 'actor' && head.lemma !== 'finnas' ? 'actor-is-subject' : 'impersonal';
  return 'no-agent';
}

/** Why a clause is no norm of this text's own, or `undefined` if it is one. */
function notInForce(context: Context, finite: Finite): Reason | undefined {
  const { tokens, prose, question } = context;
  const verb = tokens[finite.index] as Token;
  if (inQuotation(prose, verb.start)) return 'quotation';
  if (question) return 'question';
  switch (finite.type) {
    case 'main':
      return citesLawAsSource(prose, tokens, finite.index) ? 'citation' : undefined;
    case 'that':
      return decides(context, finite) ? undefined : 'reported';
    default:
      return finite.type;
  }
}

const deciding = wordSet('besluta bestämma fastställa fastslå föreskriva kräva innebära gälla stadga');

/** Whether the clause of *att* says what somebody has decided. */
function decides({ tokens, finites }: Context, finite: Finite): boolean {
  const opener = finite.opener ?? 0;
  const governor = finites.filter((f) => f.index < opener).at(-1);
  if (!governor || power.has((tokens[governor.index] as Token).lower)) return false;
  if (governor.type !== 'main' && !(governor.type === 'that' && decides({ tokens, finites } as Context, governor))) return false;
  const words = tokens.slice(governor.index, opener);
  if (words.some((token) => ['ansvarar', 'ansvar', 'till', 'säkerställa', 'säkerställer'].includes(token.lower))) return false;
  return words.some((token) => readingsOf(token.lower).some((r) => deciding.has(r.lemma)));
}

function isNegated(tokens: readonly Token[], modal: number, head: number, start: number): boolean {
  // "Beslut som inte anmäls ska …": what is denied before another verb is not the modal's.
  let from = modal;
  while (from > Math.max(start, modal - 2) && isAdverb(tokens[from - 1]?.lower ?? '')) from--;
  const between = tokens.slice(modal + 1, Math.max(head, modal + 2)).concat(tokens.slice(from, modal));
  if (between.some((t) => ['inte', 'ej', 'aldrig', 'icke'].includes(t.lower)))
    return !between.some((t) => t.lower === 'bara' || t.lower === 'endast' || t.lower === 'enbart');
  return ['ingen', 'inga', 'inget', 'ingenting'].includes(tokens[start]?.lower ?? '');
}

/** The index of the token after the clause: where the next clause of the sentence begins. */
function endOf({ tokens, finites }: Context, finite: Finite): number {
  const next = finites.find((f) => f.index > finite.index && f.type === 'main');
  if (!next) return tokens.length;
  for (let i = next.index - 1; i > finite.index; i--) {
    const token = tokens[i] as Token;
    if (isCoordinator(token.lower) || /^[,;:–]$/.test(token.text)) return i;
  }
  return next.index;
}

function startOf({ tokens, finites, actors }: Context, finite: Finite): number {
  return subjectOf(tokens, finite, finites, tokens.length, actors).start;
}

function spanBetween(context: Context, finite: Finite, start: number): { start: number; end: number } {
  const { tokens } = context;
  const first = Math.min(start, finite.index);
  let last = endOf(context, finite) - 1;
  while (last > finite.index && (tokens[last] as Token).kind === 'mark' && /^[.,;:–]$/.test((tokens[last] as Token).text)) last--;
  const from = finite.opener === undefined ? first : Math.min(finite.opener, first);
  return { start: (tokens[from] as Token).start, end: (tokens[last] as Token).end };
}

const name = (_: Context, token: Token): Named => ({ text: token.lower, start: token.start, end: token.end });

const nameSpan = ({ prose }: Context, { start, end }: { start: number; end: number }): Named => ({
  text: prose.slice(start, end).replace(/\s+/g, ' '),
  start,
  end,
});

/**
 * A duty that names nobody has an owner if another clause of the sentence has a doer who plainly does it: the subject of a main clause
 * before it, or of a condition ("Om en medarbetare upptäcker …"). Who decides that a thing shall be done is not the one who does it, and
 * neither are the people served.
 */
function inheritWithin(context: Context, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    if (!clause.ownerless || clause.voice === 'impersonal') return clause;
    const doer = context.finites.find(
      (f) =>
        (f.type === 'main' || f.type === 'condition' || f.type === 'time') &&
        (context.tokens[f.index] as Token).end < (clause.modal?.start ?? 0) &&
        // "beviljas av fullmäktige och ska begäras": who grants is not who asks; "om utföraren har skulder ska …": to have is not to do.
        !isPassiveOrState((context.tokens[f.index] as Token).lower, f) &&
        activeDoer(context, f),
    );
    if (!doer || context.finites.some((f) => f.type === 'that' && f.index === indexOf(context, clause))) return clause;
    const actor = activeDoer(context, doer);
    if (!actor || actor.kind === 'citizen' || (doer.type !== 'main' && (actor.kind === 'body' || actor.kind === 'external'))) return clause;
    return { ...clause, ownerless: false, actor: actor.named, reason: 'actor-in-sentence' };
  });
}

const isPassiveOrState = (lower: string, { modal, type }: Finite): boolean => {
  const readings = modal ? [] : readingsOf(lower);
  return readings.length > 0 && (readings.every((r) => r.passive) || (type !== 'main' && readings.every((r) => receptive.has(r.lemma))));
};

const indexOf = ({ tokens }: Context, clause: Clause): number => tokens.findIndex((token) => token.start === clause.modal?.start);

interface Doer {
  readonly named: Named;
  readonly kind: ActorKind | undefined;
  /** Whether it does something: "Nämnden får en rapport" and "Chefen har rätt till handledning" do not tell whose the next sentence is. */
  readonly acts: boolean;
}

/** To have, be or be given is not to do. */
const receptive = wordSet('ha få sakna vara bli behöva upphöra bestå finnas omfatta utgöra tillhöra');

/** Whether the clause has a verb of doing, or gives a responsibility. */
const isActing = (tokens: readonly Token[], finite: Finite, head: Head | undefined, until: number): boolean =>
  !(finite.modal ? head === undefined || receptive.has(head.lemma) : readingsOf((tokens[finite.index] as Token).lower).every((r) => receptive.has(r.lemma))) ||
  tokens.slice(finite.index, until).some(({ lower }) => /^(?:ansvar|ansvaret|ansvarig|ansvariga|uppdrag|uppgift|uppgifter|skyldig|skyldiga)$/.test(lower));

/** The doer that is the subject of an active clause, or the agent of a passive one. */
function activeDoer(context: Context, finite: Finite): Doer | undefined {
  const { tokens, finites, actors } = context;
  const verb = tokens[finite.index] as Token;
  const readings = readingsOf(verb.lower);
  if (!finite.modal && readings.length === 0) return undefined;
  const until = endOf(context, finite);
  // "Protokollet justeras av ordföranden."
  if (!finite.modal && readings.every((r) => r.passive)) {
    const agent = finite.type === 'main' ? agentAfter(tokens, finite.index + 1, beforeRelative(tokens, finites, finite.index, until), actors) : undefined;
    return agent?.kind === 'actor' ? { named: nameSpan(context, agent.phrase), kind: undefined, acts: true } : undefined;
  }
  const head = finite.modal
    ? headOf(
        tokens,
        finite,
        finites.filter((f) => f.index > finite.index && f.opener !== undefined),
        until,
      )
    : undefined;
  if (head && isPassive(head)) {
    const agent = agentAfter(tokens, head.index + 1, until, actors);
    return agent?.kind === 'actor' ? { named: nameSpan(context, agent.phrase), kind: undefined, acts: true } : undefined;
  }
  const subject = subjectOf(tokens, finite, finites, head?.index ?? Math.min(until, finite.index + 6), actors);
  if (subject.kind !== 'actor' || !subject.actor || subject.actor.vague) return undefined;
  const last = tokens[subject.actor.to - 1] as Token;
  return { named: nameSpan(context, subject.actor), kind: actors.kindOf(last), acts: isActing(tokens, finite, head, until) };
}

function doerOf(context: Context, clauses: readonly Clause[]): Doer | undefined {
  for (const finite of context.finites) {
    if (finite.type !== 'main') continue;
    const doer = activeDoer(context, finite);
    if (doer) return doer;
  }
  const named = clauses.find((clause) => clause.actor && clause.deontic)?.actor;
  if (named) return { named, kind: undefined, acts: true };
  // A stem or a role without a verb: "Enhetschefen:", "Rektor".
  if (context.finites.length > 0) return undefined;
  const first = context.tokens.findIndex((token) => token.kind === 'word' && !isAdverb(token.lower));
  const phrase = first >= 0 ? actorFrom(context.tokens, first, context.tokens.length, context.actors) : undefined;
  return phrase && phrase.to >= context.tokens.length - 1 ? { named: nameSpan(context, phrase), kind: undefined, acts: true } : undefined;
}
