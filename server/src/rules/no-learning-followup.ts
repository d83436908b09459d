import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { followUpSections, looksForFaults, paragraphAtEnd } from '../governance/follow-up-sections.ts';
import { spanOf } from '../markdown/outline.ts';

const words = {
  sv: {
    title: 'Uppföljning som bara letar brister',
    what: 'Ser avsnitt om uppföljning, kontroll eller granskning som talar om minst två slags brister (avvikelser, anmärkningar, stickprov, efterlevnad …) men inte om vad som fungerar, orsaker, lärande eller förbättring.',
    why: 'SOU 2018:47 vill att uppföljning utformas så att den stödjer lärande. Den som bara får frågor om det som brister lär sig att visa upp så lite som möjligt, och det som fungerar sprids inte.',
    advice: 'Behåll kontrollen där den behövs, och lägg till frågan om vad som fungerar, varför det blir avvikelser och vad ni ändrar.',
    silent:
      'När avsnittet nämner lärande, orsaker, samtal, förbättring, effekter eller vad som fungerar, när dokumentet någon annanstans säger att resultatet diskuteras, när kontrollen gäller livsmedel, pengar som betalas tillbaka, ärenden eller avtal, i internkontrollplaner, tillsynsplaner, reglementen, avtal, författningar, utdrag och sammanfattningar. Gränsen två är verktygets egen.',
    message:
      'Vad lär ni er av den här uppföljningen? Den letar efter det som brister, och ännu frågar den varken vad som fungerar eller varför det blir som det blir.',
    fix: 'Lägg till vad ni lär av uppföljningen',
  },
  en: {
    title: 'Follow-up that only looks for deficiencies',
    what: 'Sees sections on follow-up, control or review that speak of at least two kinds of deficiency (deviations, remarks, samples, compliance …) but not of what works, causes, learning or improvement.',
    why: 'SOU 2018:47 wants follow-up to be made so that it supports learning. Whoever is only asked about what is lacking learns to show as little as possible, and what works does not spread.',
    advice: 'Keep the control where it is needed, and add the question of what works, why deviations arise and what you change.',
    silent:
      'When the section speaks of learning, causes, talks, improvement, effects or what works, when the document says elsewhere that results are discussed, when the control is of food, money to be paid back, cases or contracts, on plans for internal control, inspection plans, rules of procedure, contracts, statutes, extracts and summaries. The limit of two is the tool’s own.',
    message: 'What do you learn from this follow-up? It looks for what is lacking, and does not ask yet what works or why things turn out as they do.',
    fix: 'Add what you learn from follow-up',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'policy',
  'riktlinje',
  'rutin',
  'plan',
  'handlingsplan',
  'program',
  'strategi',
  'verksamhetsplan',
  'budget',
  'overenskommelse',
  'ersattningsmodell',
]);

const paragraph = `Vi frågar också vad som fungerar väl. ${placeholder('Vem')} går ${placeholder('när')} tillsammans med ${placeholder('vilka')} igenom varför avvikelserna uppstår, vad vi lär av dem, vad vi ändrar och vad vi slutar med för att få tid.`;

export const noLearningFollowup: Rule = {
  id: 'no-learning-followup',
  principles: ['kunskap'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.6.1' },
  missing: true,
  measured: { read: 4, right: 4 },
  types,
  words,
  examples: {
    bad: [
      {
        type: 'plan',
        markdown: '# Plan för vård och omsorg\n\n## Uppföljning\n\nEnhetschefen rapporterar avvikelser till nämnden. Stickprov tas på tio akter per månad.\n',
      },
      {
        type: 'riktlinje',
        markdown: '# Riktlinje för dokumentation\n\n## Egenkontroll\n\n- Saknade signaturer skickas till chefen\n- Felaktiga registreringar rättas samma dag\n',
      },
    ],
    good: [
      {
        type: 'plan',
        markdown:
          '# Plan för vård och omsorg\n\n## Uppföljning\n\nEnhetschefen rapporterar avvikelser och brister. Arbetslaget går igenom varför de uppstår och vad som fungerar väl.\n',
      },
      { type: 'plan', markdown: '# Plan för vård och omsorg\n\n## Uppföljning\n\nNämnden redovisar målen. Avvikelser kommenteras.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const { document, config } = draft;
    const say = words[config.language];
    for (const found of followUpSections(draft, true)) {
      if (!looksForFaults(found, draft)) continue;
      yield {
        span: spanOf(found.heading),
        message: say.message,
        fixes: [{ title: say.fix, safe: false, edits: [paragraphAtEnd(document, found, paragraph)] }],
      };
    }
  },
};
