import { inAnyChapter } from '../governance/chapters.ts';
import { find, screened } from '../core/screen.ts';
import { hasPlaceholder, placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { draftGoals, draftType } from '../governance/draft.ts';
import { contextOf, type GoalContext, sentenceOn } from '../governance/goal-context.ts';
import type { Goal } from '../governance/goals.ts';

const words = {
  sv: {
    title: 'Grunduppdraget som mål',
    what: 'Ser mål som bara säger att det vanliga uppdraget ska göras bra: ”god omsorg”, ”en bra skola för alla”, ”hög kvalitet i verksamheten”.',
    why: 'Ett sådant mål går varken att nå eller att missa, och ingen ser vad som ska bli annorlunda. SOU 2018:47 föreslår att mål beskriver en förflyttning inom några prioriterade områden, och att grunduppdraget inte görs till mål.',
    advice: 'Flytta det till grunduppdraget. Vill ni förändra något, skriv för vem, från vad och till vad.',
    silent:
      'När målet eller det som står under det säger vad som ska öka, minska eller förändras, när tabellen visar nuläge, när målet gäller hälsa, trygghet, likvärdighet eller något annat för dem verksamheten är till för, vid god ekonomisk hushållning, andras mål, bakgrund och författningar.',
    message: (said: string) => `Vad ska bli annorlunda med målet ”${said}”? Det är grunduppdraget, som alltid ska göras bra, och säger ännu inte vart ni vill.`,
    related: (said: string) => `Även här: ”${said}”`,
    fix: 'Skriv vad som ska förflyttas',
  },
  en: {
    title: 'The ordinary mission as a goal',
    what: 'Sees goals that only say that the ordinary mission is to be done well: ”god omsorg”, ”en bra skola för alla”, ”hög kvalitet i verksamheten”.',
    why: 'Such a goal can neither be reached nor missed, and nobody sees what is to become different. SOU 2018:47 proposes that goals describe a movement in a few prioritised areas, and that the ordinary mission is not made a goal.',
    advice: 'Move it to the ordinary mission. If you want to change something, say for whom, from what and to what.',
    silent:
      'When the goal or what stands under it says what is to increase, decrease or change, when the table shows the present state, when the goal is about health, safety, equality or something else for the people served, on ”god ekonomisk hushållning”, goals of others, background and statutes.',
    message: (said: string) =>
      `What is to become different with the goal ”${said}”? It is the ordinary mission, always to be done well, and does not say yet where you are going.`,
    related: (said: string) => `Here too: ”${said}”`,
    fix: 'Say what is to move',
  },
} as const;

const skeleton = `Det vi vill förflytta: ${placeholder('vad, för vem')} från ${placeholder('nuläge')} till ${placeholder('önskat läge')} senast ${placeholder('år')}.`;

const general =
  '(?:god|goda|gott|bra|hög|höga|högt|högkvalitativ|högkvalitativa|rättssäker|rättssäkra|effektiv|effektiva|professionell|professionella|välfungerande|ändamålsenlig|ändamålsenliga)';
/** What may name a question of its own, and so says that the mission is meant only beside a general word. */
const special = '(?:trygg|trygga|tryggt|säker|säkra|värdig|värdiga|likvärdig|likvärdiga|jämlik|jämlika|tillgänglig|tillgängliga)';
const quality = `(?:(?:${special}(?:,| och) ){0,2}${general}(?:(?:,| och) (?:${general}|${special})){0,3})`;
const mission =
  '(?:(?:äldre|barn|funktionshinder|handikapp)?omsorg(?:en)?|(?:sjuk|hälso|hemsjuk|barn)?vård(?:en)?|(?:grund|gymnasie|för|musik|kultur)?skola(?:n)?|utbildning(?:en)?|undervisning(?:en)?|(?:samhälls|kommunal|medborgar)?service(?:n)?|handläggning(?:en)?|myndighetsutövning(?:en)?|hemtjänst(?:en)?|socialtjänst(?:en)?|fritidshem(?:met)?|(?:biblioteks|kultur|fritids|kommunal|räddnings)verksamhet(?:en)?|verksamhet(?:en)?|ärendehantering(?:en)?|räddningstjänst(?:en)?|stöd och service|vård och omsorg|hälso- och sjukvård(?:en)?)';
const verb =
  '(?:ge|ger|ges|erbjuda|erbjuder|erbjuds|erbjudas|ha|har|bedriva|bedriver|bedrivs|bedrivas|tillhandahålla|tillhandahåller|säkerställa|säkerställer|leverera|levererar|få|får|hålla|håller|vara|är|utföra|garantera|garanterar)';
const start = `^(?:[A-Za-zÀ-ɏ\\d][.):]?\\s+)?(?:mål(?:et)?(?: \\d+)?\\s*[:–-]\\s*)?(?:(?:vårt |nämndens |kommunens )?mål(?:et)? är )?(?:att )?(?:(?:[A-Za-zÀ-ɏ-]+ ){1,4}(?:ska|skall) )?(?:(?:[A-Za-zÀ-ɏ-]+ ){0,3}?${verb} )?(?:att )?(?:en |ett |de )?`;
const tail = '(?:(?:,)? (?:för|i|till|åt|av|på|inom) .{1,60})?[.!]?$';

/** "God omsorg", "Nämnden ska erbjuda en god och trygg äldreomsorg". */
const named = screened(new RegExp(`${start}${quality} ${mission}(?: och ${mission})?${tail}`, 'iu'));
/** "Hög kvalitet i verksamheten", "Verksamheten håller god kvalitet", "Ett fritidshem med kvalitet". */
const ofQuality = screened(
  new RegExp(
    `${start}(?:${general} kvalitet i (?:all |alla |vår |våra |nämndens |kommunens |hela )?${mission}|${mission} (?:med|av) (?:${general} )?kvalitet)${tail}|^${mission} (?:ska |skall )?(?:har|ha|håller|hålla|bedrivs med|vara av|är av) ${general} kvalitet${tail}`,
    'iu',
  ),
);

/** What shows a movement or a level. */
const movement =
  /(?<![A-Za-zÀ-ɏ])(?:ök(?:a|ar|ad|at|ade|as|ning[A-Za-zÀ-ɏ]*)|minsk[A-Za-zÀ-ɏ]+|förbättr[A-Za-zÀ-ɏ]+|stärk[A-Za-zÀ-ɏ]*|utveckl(?:a|ar|as|ad)|fler|färre|mindre|bättre|högre|lägre|kortare|snabbare|tidigare|jämnare|halver[A-Za-zÀ-ɏ]+|från \d|från och med|senast|minst|högst|samtliga .* klar|oavsett|införa[A-Za-zÀ-ɏ]*|minimera[A-Za-zÀ-ɏ]*|uppgå|nå(?:r|s)?)(?![A-Za-zÀ-ɏ])|\d\s*(?:%|procent)|(?<!\d)20[2-9]\d(?!\d)/iu;
const statute = /ekonomisk[A-Za-zÀ-ɏ]* hushållning|ekonomi|enligt|lagen|kap\.|§/iu;
/** Heads of columns that show where one stands. */
const present = /^(?:nuläge|utfall|utgångsläge|basvärde|startvärde|20\d\d|[A-Za-zÀ-ɏ]* ?\d{4}$)/iu;

export const coreMissionAsGoal: Rule = {
  id: 'core-mission-as-goal',
  principles: ['medborgarfokus'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '7.1.2' },
  words,
  measured: { read: 2, right: 2 },
  examples: {
    bad: [
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan\n\n## Mål\n\n- God omsorg\n- Fler äldre väljer själva när hjälpen kommer\n' },
      { type: 'plan', markdown: '# Plan för skolan\n\n## Mål\n\n- Nämnden ska erbjuda en bra skola för alla\n' },
    ],
    good: [
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan\n\n## Mål\n\n- Fler äldre väljer själva när hjälpen kommer\n' },
      { type: 'plan', markdown: '# Plan för skolan\n\n## Mål\n\n- En trygg skola: andelen elever som är trygga ökar från 78 till 90 procent\n' },
      { type: 'verksamhetsplan', markdown: '# Verksamhetsplan\n\n## Grunduppdrag\n\nVi ger en god omsorg.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    if (draftType(draft) === 'forfattning' || !hasMission(draft)) return;
    const { document, config } = draft;
    const say = words[config.language];
    const found = new Map<number, { readonly goal: Goal; readonly context: GoalContext }[]>();
    for (const goal of draftGoals(draft)) {
      const context = isMission(goal.text) ? contextOf(document, goal) : undefined;
      if (!context || moves(context)) continue;
      const list = context.place.passage.depth > 0 ? -1 : goal.section;
      found.set(list, [...(found.get(list) ?? []), { goal, context }]);
    }
    for (const [first, ...others] of found.values()) {
      if (!first) continue;
      const { goal, context } = first;
      yield {
        span: goal.span,
        message: say.message(goal.text.replace(/\.$/, '')),
        related: others.map((other) => ({ span: other.goal.span, message: say.related(other.goal.text) })),
        fixes: [{ title: say.fix, safe: false, edits: [sentenceOn(document, goal, context, skeleton)] }],
      };
    }
  },
};

const isMission = (text: string): boolean =>
  text.length < 120 && (find(named, text) !== null || find(ofQuality, text) !== null) && !movement.test(text) && !statute.test(text);

const moves = ({ text, heads }: GoalContext): boolean =>
  hasPlaceholder(text) || movement.test(text) || heads.some((head) => present.test(head) && !/målvärde/i.test(head));

/** Most drafts have none: then there is nothing to look around. */
const hasMission = inAnyChapter((chapter) => draftGoals(chapter).some(({ text }) => isMission(text)));
