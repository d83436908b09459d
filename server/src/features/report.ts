import type { Analysis } from '../analysis.ts';
import type { Config, Language } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import { positionAt } from '../core/positions.ts';
import type { Draft, Rule } from '../core/rule.ts';
import { decoded, type Span } from '../core/text.ts';
import { controlLoad } from '../governance/control-load.ts';
import type { PrincipleCoverage } from '../governance/coverage.ts';
import { documentTypes } from '../governance/document-types.ts';
import { draftGoals } from '../governance/draft.ts';
import { wordCount } from '../governance/identity.ts';
import { matrix } from '../governance/matrix.ts';
import { lix } from '../governance/readability.ts';
import { relationsIn } from '../governance/relations.ts';
import { outline, titlePlace, wordsOf } from '../markdown/outline.ts';
import { type Block, heading, type Inline, list, paragraph, table } from '../report/blocks.ts';
import { ruleIn } from '../rules/index.ts';
import { questionOf, reasonOf } from '../texts/criteria.ts';
import { dimensionNames, levelNames, partNames, principleNames, relationNames, severityNames } from '../texts/names.ts';
import { principleWords } from '../texts/principles.ts';
import { reportTexts } from '../texts/report.ts';
import { balance } from './balance.ts';
import { cited } from './hover.ts';

/** How many questions the report takes to the meeting. */
const mostQuestions = 10;

export interface ReportPage {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report on a draft for people to read, also for those without an editor. */
export function reportOn(document: Document, analysis: Analysis, config: Config): ReportPage {
  const draft: Draft = { document, config };
  const { language } = config;
  const say = reportTexts[language];
  const titled = titlePlace(document);
  const name = (titled && wordsOf(titled.passage)) || decoded(document.name.split('/').at(-1) ?? '');
  const at = placeNamer(document, language);
  const blocks = [
    heading(1, say.title(name)),
    paragraph(say.readAs(documentTypes[analysis.documentType], wordCount(document), lix(document))),
    paragraph(say.intro),
    ...inShort(draft, analysis),
    ...principles(analysis, language, at),
    ...questions(analysis, config, at),
    ...goals(draft, at),
    ...mandates(draft, at),
    ...control(draft, at),
    ...steering(analysis, language, at),
    ...relations(draft, at),
    ...departures(analysis, config, at),
    ...forTheMeeting(analysis, language),
    heading(2, say.limits),
    list(say.limitsText.map((text) => ({ text: [text] }))),
  ];
  return { title: say.title(name), blocks };
}

type At = (span: Span) => Inline;

/** "3.2 Ansvar, rad 41", leading to the place. */
function placeNamer(document: Document, language: Language): At {
  const say = reportTexts[language];
  const { places, sections } = outline(document);
  const title = titlePlace(document);
  return (span) => {
    const line = positionAt(document, span.start).line + 1;
    const section = sections.findLast(
      (each) => each.heading !== undefined && places[each.heading] !== title && each.span.start <= span.start && span.start <= each.span.end,
    );
    const words = section?.heading === undefined ? '' : wordsOf((places[section.heading] as (typeof places)[number]).passage);
    return { text: words ? say.section(words, line) : say.line(line), place: span };
  };
}

function inShort({ document, config }: Draft, { coverage, findings }: Analysis): Block[] {
  const { language } = config;
  const say = reportTexts[language];
  const named = (level: PrincipleCoverage['level']): string =>
    coverage
      .filter((each) => each.level === level && (level !== 'missing' || each.sum.isExpected))
      .map(({ principle }) => principleNames[language][principle].toLowerCase())
      .join(', ');
  const { tasks } = matrix(document, config.roles);
  const lines = [
    named('carried') ? say.carries(named('carried')) : say.carriesNone,
    ...(named('touched') ? [say.touches(named('touched'))] : []),
    ...(named('missing') ? [say.lacks(named('missing'))] : []),
    ...(named('countered') ? [say.counters(named('countered'))] : []),
    say.counts(findings.length, draftGoals({ document, config }).length, tasks.length, tasks.filter(({ isGap }) => isGap).length),
  ];
  return [heading(2, say.summary), list(lines.map((text) => ({ text: [text] })))];
}

function principles({ coverage }: Analysis, language: Language, at: At): Block[] {
  const say = reportTexts[language];
  const level = ({ level: is, sum }: PrincipleCoverage): string =>
    is === 'missing' && !sum.isExpected ? `${levelNames[language][is]} (${say.neutral})` : levelNames[language][is];
  const rows = coverage.map((each) => [
    [principleNames[language][each.principle]],
    [{ text: level(each), strong: true } as const],
    [say.count(each.sum.met, each.sum.of)],
  ]);
  return [
    heading(2, say.coverage),
    table(say.coverage, say.columns, rows),
    ...coverage.flatMap((each) => {
      const open = each.criteria.filter(({ met }) => !met).map(({ id }) => questionOf(id, language));
      return [
        heading(3, `${principleNames[language][each.principle]} · ${level(each)}`),
        paragraph(principleWords[language][each.principle].meaning),
        ...(each.sum.met === 0 ? [paragraph(say.none)] : []),
        ...(each.sum.met > 0
          ? [
              list(
                each.criteria
                  .filter(({ met }) => met)
                  .map(({ id, evidence }) => ({
                    text: [{ text: questionOf(id, language), strong: true }, ...(reasonOf(id, language) ? [` ${reasonOf(id, language)}`] : [])],
                    items: evidence.map(({ span, text }) => ({ text: [at(span), `: ”${cut(text)}”`] })),
                  })),
              ),
            ]
          : []),
        ...(open.length > 0 ? [paragraph({ text: say.unmet, em: true }, open.join(' '))] : []),
      ];
    }),
  ];
}

function questions({ findings }: Analysis, config: Config, at: At): Block[] {
  const { language } = config;
  const say = reportTexts[language];
  const items = findings.map((finding) => ({
    text: [
      at(finding.span),
      ' · ',
      { text: severityNames[language][finding.severity], em: true } as const,
      ' · ',
      { text: `${(ruleIn(config, finding.rule) as Rule).words[language].title}. `, strong: true } as const,
      `${finding.message} `,
      { text: `(${cited(finding.source, language)})`, em: true } as const,
    ],
  }));
  return [heading(2, say.findings), items.length > 0 ? list(items) : paragraph(say.noFindings)];
}

function goals(draft: Draft, at: At): Block[] {
  const say = reportTexts[draft.config.language];
  const found = draftGoals(draft);
  if (found.length === 0) return [heading(2, say.goals), paragraph(say.noGoals)];
  const rows = found.map(({ text, span, horizon, owner, measures }) => [
    [cut(text), ' (', at(span), ')'],
    [horizon?.text ?? ''],
    [owner?.text ?? ''],
    [measures.map((measure) => measure.text).join('; ')],
  ]);
  return [heading(2, say.goals), table(say.goals, say.goalColumns, rows)];
}

function mandates({ document, config }: Draft, at: At): Block[] {
  const { language } = config;
  const say = reportTexts[language];
  const { roles, tasks } = matrix(document, config.roles);
  if (tasks.length === 0) return [heading(2, say.mandates), paragraph(say.noMandates)];
  const label = new Map(roles.map((role) => [role.id, role.label]));
  const rows = tasks.map((task) => [
    [cut(task.text), ' (', at(task.span), ')'],
    task.isGap
      ? [{ text: say.nobody, em: true } as const]
      : [
          task.cells.map(({ role, part }) => `${label.get(role) ?? role}: ${partNames[language][part]}`).join(' · '),
          ...(task.hasDoubleDeciders ? [` (${say.several})`] : []),
        ],
  ]);
  return [
    heading(2, say.mandates),
    table(say.mandates, say.mandateColumns, rows),
    heading(3, say.balance),
    table(
      say.balance,
      say.balanceColumns,
      roles.map((role) => [[role.label], [String(role.duties)], [String(role.powers)]]),
    ),
  ];
}

function control(draft: Draft, at: At): Block[] {
  const say = reportTexts[draft.config.language];
  const load = controlLoad(draft);
  if (load.length === 0) return [heading(2, say.control), paragraph(say.noControl)];
  const rows = load.map(({ text, span, by, to, rhythm }) => [
    [cut(text), ' (', at(span), ')'],
    [by.join(', ') || say.unsaid],
    [to.join(', ') || say.unsaid],
    [rhythm ?? say.unsaid],
  ]);
  const perRole = new Map<string, number>();
  for (const { by, timesAYear } of load) for (const role of by) if (timesAYear) perRole.set(role, (perRole.get(role) ?? 0) + timesAYear);
  return [
    heading(2, say.control),
    paragraph(say.controlIntro),
    table(say.control, say.controlColumns, rows),
    ...(perRole.size > 0 ? [list([...perRole].map(([role, times]) => ({ text: [say.perRole(role, times)] })))] : []),
  ];
}

/** Control culture and trust culture side by side. */
function steering(analysis: Analysis, language: Language, at: At): Block[] {
  const say = reportTexts[language];
  const shown = balance(analysis);
  if (shown.length === 0) return [];
  const places = (spans: readonly Span[]): Inline[] =>
    spans.length === 0
      ? ['–']
      : [...spans.slice(0, 3).flatMap((span, i) => [...(i > 0 ? [' · '] : []), at(span)]), ...(spans.length > 3 ? [` · ${say.more(spans.length - 3)}`] : [])];
  return [
    heading(2, say.steering),
    paragraph(say.steeringIntro),
    table(
      say.steering,
      say.steeringColumns,
      shown.map(({ dimension, control, trust }) => [[dimensionNames[language][dimension]], places(control), places(trust)]),
    ),
  ];
}

function relations(draft: Draft, at: At): Block[] {
  const say = reportTexts[draft.config.language];
  const found = relationsIn(draft);
  if (found.length === 0) return [];
  return [
    heading(2, say.relations),
    paragraph(say.relationsIntro),
    list(found.map(({ relation, span }) => ({ text: [`${relationNames[draft.config.language][relation]} (`, at(span), ')'] }))),
  ];
}

function departures({ departures: all }: Analysis, config: Config, at: At): Block[] {
  const { language } = config;
  if (all.length === 0) return [];
  const items = all.map(({ finding, ignore }) => ({
    text: [at(finding.span), ' · ', { text: `${(ruleIn(config, finding.rule) as Rule).words[language].title}. `, strong: true } as const, ignore.reason],
  }));
  return [heading(2, reportTexts[language].departures), list(items)];
}

/** Questions from the weakest places: the principles that are expected and least carried, one of each first. */
function forTheMeeting({ coverage }: Analysis, language: Language): Block[] {
  const weakest = coverage
    .filter(({ sum }) => sum.isExpected && sum.met < sum.of)
    .sort((a, b) => a.sum.met - a.sum.against - (b.sum.met - b.sum.against))
    .map(({ criteria }) => criteria.filter(({ met }) => !met));
  const chosen: string[] = [];
  for (let round = 0; chosen.length < mostQuestions && weakest.some((open) => open.length > round); round++)
    for (const open of weakest) {
      const next = open[round];
      if (next && chosen.length < mostQuestions) chosen.push(questionOf(next.id, language));
    }
  if (chosen.length === 0) return [];
  return [heading(2, reportTexts[language].questions), list(chosen.map((text) => ({ text: [text] })))];
}

const cut = (text: string): string => (text.length > 220 ? `${text.slice(0, 218).trimEnd()} …` : text);
