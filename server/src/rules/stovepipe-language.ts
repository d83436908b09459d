import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { speaksOf } from '../core/screen.ts';
import type { Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { isAnywhere } from '../governance/whole-text.ts';
import { wordRule } from '../governance/word-rule.ts';

const unit =
  '(nämnd(en|er|erna)?|förvaltning(en|ar|arna)?|enhet(en|er|erna)?|avdelning(en|ar|arna)?|sektor(n)?|verksamhet(en|er|erna)?|myndighet(en|er|erna)?|huvudman(nen)?|aktör(en|er)?|instans(en|er)?|bolag(et|en)?|kontor(et)?|part(en)?|skola|rektorsområde|verksamhetsområde|team|organisation(en)?)';
const each = `(varje|respektive) ${unit}`;
const own = '(sin|sitt|sina)';
const area = '(*område(n|t)?|*områden|*uppdrag|*ansvar|*verksamhet(er)?|del(ar)?|förvaltning|bit(ar)?|del av arbetet|del i arbetet|del av uppdraget)';

/** Each keeps to its own: normal in itself, and a question only where nothing in the document reaches over the borders. */
const divided = `${each} … (ansvarar|svarar|sköter|hanterar|ansvara|svara|arbetar|planerar) … inom ${own} (eget|egna|egen)? ${area}, ${each} … (ansvarar|svarar|sköter|hanterar) .. ${own} (eget|egna|egen) ${area}, (nämnder(na)?|förvaltningar(na)?|enheter(na)?|parterna|verksamheter(na)?|avdelningar(na)?) … var och en (för sig|inom ${own}|för ${own}),
  (fråga|frågor|ärende|ärenden|frågorna|ärendena|uppgifter|synpunkter) … (hanteras|handläggs|besvaras|avgörs|sköts) .. av respektive (${unit}|handläggare), (frågor|ärenden|uppgifter|synpunkter) ¦ (hanteras|handläggs|besvaras|avgörs|sköts) av respektive (${unit}|handläggare)`;
/** Somebody or something is sent on, or lies outside. */
const sent = `hänvisas (vidare)? till (annan|annat|andra|ansvarig|ansvariga|berörd|berörda|respektive|en annan|ett annat|den ansvariga) (kommunal)? ${unit}, (hänvisas|hänvisar|hänvisa) (<people>|ärendet|frågan|personen)? vidare, (hänvisar|hänvisa) … till (annan|annat|andra|ansvarig|berörd|respektive|en annan|ett annat) (kommunal)? ${unit},
  (ligger|faller|hamnar) (helt)? utanför (enhetens|förvaltningens|nämndens|verksamhetens|vårt|avdelningens|skolans|hemtjänstens|socialtjänstens|det egna|handläggarens|kontorets) … (ansvar(et)?|ansvarsområde(t)?|uppdrag(et)?|verksamhetsområde(t)?|område(t)?),
  (håller|hålla) sig (inom|till) ${own} (eget|egna|egen)? ${area}, (fokuserar|fokusera|koncentrerar sig|koncentrera sig) (enbart|bara|endast)? på ${own} (eget|egna|egen) ${area}`;
const sentOn = terms(sent);
const reachesOver =
  /samverk|samarbet|samordn|samråd|tillsammans|gemensam|gränsöverskrid|över\s+(?:[A-Za-zÀ-ɏ]+\s+)?gräns|tvärsektoriell|förvaltningsövergrip|nämndövergrip|i\s+dialog\s+med|helhet|hjälps\s+åt|teamet/iu;
const reachesFurther = speaksOf(reachesOver);

const isMeant = ({ text }: Wording, { told }: Draft): boolean => sentOn.test(text.toLowerCase()) || !told;

export const stovepipeLanguage = wordRule({
  id: 'stovepipe-language',
  principles: ['helhetssyn'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.3.2' },
  measured: { read: 2, right: 2 },
  types: new Set(['policy', 'riktlinje', 'rutin', 'regler', 'plan', 'handlingsplan', 'program', 'strategi', 'vision', 'verksamhetsplan', 'budget', 'uppdrag']),
  words: {
    sv: {
      title: 'Var och en för sig',
      what: 'Ser när den som söker hjälp skickas vidare till en annan enhet, när något förklaras ligga utanför det egna uppdraget, och när varje nämnd eller enhet sköter sitt utan att dokumentet säger något om det som går över gränserna.',
      why: 'Den som behöver hjälp vet sällan var en enhet slutar och nästa börjar. SOU 2018:47 kallar det stuprörstänkande när var och en ser till sitt, och pekar på att det sitter både i styrningen och i kulturen.',
      advice: 'Skriv vem som håller i kontakten tills någon annan har tagit över, och vem som gör vad när en fråga rör flera.',
      silent:
        'När meningen eller nästa säger vem som hjälper vidare. Delat ansvar (”inom sitt område”) när dokumentet någonstans talar om samverkan, samordning, något gemensamt eller en helhet, och om det gäller arbetsmiljö, personuppgifter, ekonomi, arkiv eller säkerhet. I reglementen, delegationsordningar, avtal, författningar, citat, lagcitat och bakgrund.',
      message: (said) => `Vem håller ihop det för den som berörs av flera (”${said}”)? Det som hamnar mellan två enheter är annars lätt ingens.`,
    },
    en: {
      title: 'Each on its own',
      what: 'Sees when those who seek help are sent on to another unit, when something is said to lie outside the own mission, and when each board or unit minds its own and the document says nothing on what crosses the borders.',
      why: 'Whoever needs help seldom knows where one unit ends and the next begins. SOU 2018:47 speaks of stovepipe thinking when each minds its own, and points out that it lies both in the steering and in the culture.',
      advice: 'Say who keeps the contact until another has taken over, and who does what when a matter concerns several.',
      silent:
        'When the sentence or the next says who helps on. Divided responsibility (”inom sitt område”) when the document somewhere speaks of cooperation, coordination, something shared or a whole, and on work environment, personal data, economy, archives or security. On rules of procedure, schemes of delegation, contracts, statutes, quotations, quotations of law and background.',
      message: (said) => `Who holds it together for those whom several units concern (”${said}”)? What falls between two units easily becomes nobody’s.`,
    },
  },
  examples: {
    bad: [
      { type: 'rutin', markdown: 'Den sökande hänvisas till ansvarig förvaltning.\n' },
      { type: 'plan', markdown: 'Varje förvaltning ansvarar för åtgärderna inom sitt område.\n' },
    ],
    good: [
      { type: 'rutin', markdown: 'Den som först möter den sökande kontaktar rätt förvaltning och håller i ärendet tills någon har svarat.\n' },
      { type: 'plan', markdown: 'Varje förvaltning ansvarar för åtgärderna inom sitt område. Det som rör flera samordnas av kommunstyrelsen.\n' },
    ],
  },
  finds: terms(`${sent}\n${divided}`),
  unless: terms(
    'arbetsmiljö*, personuppgift*, dataskydd*, internkontroll*, intern kontroll, *arkiv*, *budget*, ekonomi*, *brand*, *säkerhet*, inköp*, kostnad*, attest*, diarie*, lots*, kontaktar, ser till att, tar kontakt, följer med, hjälper, hjälp med, håller i, slussa*, överlämn*, bokar, förmedlar, med samtycke',
  ),
  answered: terms(
    'först möter, kontaktar, ser till att, tar kontakt, lots*, följer med, följer upp att, håller ihop, håller i, hjälper, återkopplar, tills någon',
  ),
  told: ({ document }) => (isAnywhere(document, reachesFurther) ? 'further' : ''),
  isMeant,
  fixes: [
    {
      title: { sv: 'Skriv vem som håller i kontakten', en: 'Say who keeps the contact' },
      after: `Den som först möter ${placeholder('vilka')} ser till att kontakten leder vidare, också när frågan hör till ${placeholder('vem')}.`,
    },
  ],
});
