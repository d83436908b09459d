import { placeholder } from '../core/placeholder.ts';
import type { Report, Rule } from '../core/rule.ts';
import { delegation, proseSays } from '../governance/delegations.ts';
import type { DocumentType } from '../governance/document-types.ts';
import { sectionWith } from '../governance/insertions.ts';

const words = {
  sv: {
    title: 'Delegation utan förutsättningar',
    what: 'Ser text som lämnar över beslut till chefer och medarbetare utan att någonstans nämna vad som följer med: tid, pengar, kunskap, introduktion eller stöd.',
    why: 'Ett beslut går att ta först när det finns tid och kunskap för det. SOU 2018:47 säger att förutsättningarna ska anpassas när ansvar delegeras, så att den som får ansvaret har resurser att bära det.',
    advice: 'Skriv vad den som får en delegation har med sig: introduktion, tid, egen budget, någon att fråga. Skriv också vad hen gör om något av det saknas.',
    silent:
      'När löptexten nämner stöd, hjälp, resurser, medel, avsatt tid, kompetens, utbildning, introduktion, mallar eller återkoppling till den som beslutar. Samråd i enskilda ärenden, anmälan av beslut och ”med stöd av” en lag räknas inte. Även när beslut bara lämnas till förtroendevalda, i författningar, avtal och budgetar, utdrag och texter av okänd typ.',
    message:
      'Vilken tid, kunskap och vilket stöd följer med delegationen? Texten flyttar beslut, men säger ännu inte vad den som ska ta dem får för att klara uppgiften.',
    fix: 'Lägg till ett avsnitt om förutsättningar',
  },
  en: {
    title: 'Delegation without conditions',
    what: 'Sees texts that hand decisions to managers and staff and nowhere name what goes with them: time, money, knowledge, introduction or support.',
    why: 'A decision can be taken only when there is time and knowledge for it. SOU 2018:47 says that conditions are to be adapted when responsibility is delegated, so that whoever gets it has the resources to carry it.',
    advice: 'Say what comes with a delegation: introduction, time, a budget, somebody to ask. Say also what to do if some of it is lacking.',
    silent:
      'When the prose names support, help, resources, funds, time set aside, competence, training, introduction, templates or feedback to those who decide. Consultation in single matters, reports of decisions and ”med stöd av” a law do not count. Also when decisions go to elected members only, on statutes, contracts and budgets, extracts and texts of unknown type.',
    message:
      'What time, knowledge and support go with the delegation? The text moves decisions but does not yet say what those who are to take them get to manage the task.',
    fix: 'Add a section on conditions',
  },
} as const;

const types: ReadonlySet<DocumentType> = new Set([
  'delegationsordning',
  'reglemente',
  'instruktion',
  'policy',
  'riktlinje',
  'rutin',
  'plan',
  'handlingsplan',
  'program',
  'verksamhetsplan',
]);

const skeleton = `Den som får en delegation introduceras av ${placeholder('vem')}, har ${placeholder('vad')} till sitt förfogande och frågar ${placeholder('vem')} om råd. Saknas något av detta ordnas det innan delegationen börjar gälla.`;

const legal = /(?<![A-Za-zÀ-ɏ])(?:med\s+stöd\s+av|utbildning(?:snämnd|sförvaltning|skontor|sutskott|sdirektör|schef)[A-Za-zÀ-ɏ]*)/giu;
const conditions =
  /(?<![A-Za-zÀ-ɏ])(?:stöd(?:et|ja|jer|s)?|[A-Za-zÀ-ɏ]*stöd|hjälp[A-Za-zÀ-ɏ]*|resurs[A-Za-zÀ-ɏ]*|medlen|egen\s+budget|råder\s+över|förutsättning[A-Za-zÀ-ɏ]*|avsatt[A-Za-zÀ-ɏ]*|avsätt[A-Za-zÀ-ɏ]*|arbetstid|tid\s+(?:för|att)|kompetens[A-Za-zÀ-ɏ]*|kunskap[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*utbildning[A-Za-zÀ-ɏ]*|utbilda[A-Za-zÀ-ɏ]*|introduktion[A-Za-zÀ-ɏ]*|introducer[A-Za-zÀ-ɏ]*|handledning[A-Za-zÀ-ɏ]*|vägledning[A-Za-zÀ-ɏ]*|mall(?:ar|arna|en)?|rådfråga[A-Za-zÀ-ɏ]*|rådgiv[A-Za-zÀ-ɏ]*|råd(?![A-Za-zÀ-ɏ])|nätverk[A-Za-zÀ-ɏ]*|återkoppl[A-Za-zÀ-ɏ]*|frågor|bemanning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;

export const delegationWithoutConditions: Rule = {
  id: 'delegation-without-conditions',
  principles: ['handlingsutrymme', 'stod'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.4.1' },
  missing: true,
  types,
  measured: { read: 2, right: 2 },
  words,
  examples: {
    bad: [
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för kulturnämnden\n\nNämnden delegerar beslutanderätten enligt tabellen.\n\n| Ärende | Delegat |\n|---|---|\n| Inköp upp till 100 000 kronor | Enhetschef |\n',
      },
      {
        type: 'riktlinje',
        markdown: '# Riktlinje för inköp\n\nFörvaltningschefen får delegera beslut om inköp till enhetscheferna. Besluten anmäls varje månad.\n',
      },
    ],
    good: [
      {
        type: 'delegationsordning',
        markdown:
          '# Delegationsordning för kulturnämnden\n\nNämnden delegerar beslutanderätten enligt tabellen. Nya delegater får en introduktion av nämndsekreteraren.\n\n| Ärende | Delegat |\n|---|---|\n| Inköp upp till 100 000 kronor | Enhetschef |\n',
      },
      { type: 'riktlinje', markdown: '# Riktlinje för inköp\n\nBeslut om inköp får inte delegeras till enhetscheferna.\n' },
    ],
  },
  *check(draft): Generator<Report> {
    const span = delegation(draft);
    if (!span || saysConditions(draft)) return;
    const say = words[draft.config.language];
    yield {
      span,
      message: say.message,
      fixes: [{ title: say.fix, safe: false, edits: [sectionWith(draft.document, /^(?:stöd|förutsättning)/i, 'Stöd till den som beslutar', skeleton)] }],
    };
  },
};

const saysConditions = proseSays(conditions, legal);
