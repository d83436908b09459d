import { placeholder } from '../core/placeholder.ts';
import type { Draft } from '../core/rule.ts';
import { phrases, type Wording } from '../governance/statements.ts';
import { terms } from '../governance/terms.ts';
import { wordRule } from '../governance/word-rule.ts';
import { outline, spanOf } from '../markdown/outline.ts';

const staff =
  '(medarbetare(n|na)?|anställd|anställda|anställde|personal(en)?|tjänstemän(nen)?|tjänsteman(nen)?|tjänsteperson(er|en|erna)?|handläggare(n|na)?|chef(en|er|erna)?|lärare(n|na)?|pedagoger(na)?|vikarier(na)?|praktikanter(na)?|du|ni|vi|ingen|den som arbetar|alla som arbetar)';
const media = '(media|medier|medierna|massmedia|massmedier|pressen|press|journalister|journalist)';
const speak = `(uttala (sig|er|dig|oss)|kritisera|framföra kritik|yttra (sig|er|dig)|kontakta ${media}|prata med ${media}|tala med ${media}|svara ${media})`;

/** A duty of silence, of one voice, or of loyalty to those who decide. */
const finds = terms(`${staff} … (får|ska|skall|bör) … (inte|aldrig) … ${speak}
  (får|ska|skall|bör) ${staff} … (inte|aldrig) … ${speak}
  ingen … (får|ska) … ${speak}
  (endast|enbart|bara) … (får|ska) … (uttala sig|svara ${media}|svara på frågor från ${media}|ha kontakt med ${media})
  (alla|samtliga|all) (mediekontakter|mediekontakt|kontakter med ${media}|kontakt med ${media}|frågor från ${media}|mediefrågor|pressfrågor) … (via|genom|av|till) … (kommunikation*|press*|kommundirektör*|förvaltningschef*|chef*)
  (ska|skall) … hänvisa ${media} … till
  lojal(a|t)? (mot|med|gentemot|till) (alla)? (de|den|det|sin|sina|vår|våra)? (fattade|gemensamma|politiska|tagna)? (beslut(et|en)?|arbetsgivare(n)?|kommunen|organisationen|ledning(en)?|chef(en|er)?|förvaltningen|regionen|verksamheten|riktlinjen|riktlinjer(na)?|policyn|budskap(et)?|linje(n)?)
  lojalitet (mot|med|gentemot|till) … (beslut(et|en)?|arbetsgivare(n)?|kommunen|organisationen|ledning(en)?|chef(en|er)?)
  lojalitetsplikt(en)?
  lojalt … (verkställa|verkställer|genomföra|genomför|stå bakom|står bakom)
  (avstå|avstår) från att … (kritisk(a|t)?|kritik|kritisera)
  (avstår|avstå) … från att sprida
  först (ta upp|tala|prata|rådgöra|samråda|vända sig|informera|stämma av) … (chef|chefen|arbetsgivaren)
  (tala|talar) med en röst
  (tala|talar) väl om (kommunen|arbetsgivaren|sin arbetsgivare|organisationen|verksamheten|regionen|förvaltningen)
  beslut(et|en)? … ska försvaras
  (stå|står) bakom … (både internt och externt|utåt|externt)
  (stannar|stanna) (internt|inom huset|inom organisationen)
  positiv bild av (sin arbetsgivare|arbetsgivaren|arbetsplatsen|sin arbetsplats)
  (kritik(en)?|missnöje|avvikande uppfattning(ar)?|avvikande åsikt(er)?) … (framförs|framföras|tas upp|framför) … (i rätt forum|internt|i enrum|tjänstevägen|linjevägen)
  interna (förhållanden|frågor|angelägenheter) … (kommenteras|diskuteras) inte`);

const inOfficialName =
  /(?:kommunens|förvaltningens|nämndens|arbetsgivarens|regionens|bolagets) (?:räkning|vägnar|namn)|officiell|som företrädare|sekretess|tystnadsplikt|polisutredning|förundersökning|domstol|(?:^|\s)kris|krisledning|olyck|räddningsled|incident|förtroendevald|upphandling|personuppgift|enskilda? (?:ärende|person|elev|brukar|barn|fall)|patient|talesperson/;
/** A bare "får inte uttala sig" about those served is secrecy, and silences nobody. */
const ofThoseServed = /(?:uttala|yttra) (?:sig|er|dig|oss) om (?:[A-Za-zÀ-ɏ]+ )?(?:elev|patient|brukar|klient|barn|boende|familj|hyresgäst)[A-Za-zÀ-ɏ]*/u;
const ofOthers =
  /kritiser[A-Za-zÀ-ɏ]* (?:den|de|dem|varandra|någon|en|kolleg[A-Za-zÀ-ɏ]*|medarbet[A-Za-zÀ-ɏ]*|barn[A-Za-zÀ-ɏ]*|elev[A-Za-zÀ-ɏ]*|föräld[A-Za-zÀ-ɏ]*|vårdnadsh[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u;
const rights = /meddelarfri|yttrandefri|rätt att (?:uttala|framföra|säga)|säga emot|säga vad|kritik (?:är|ska vara) (?:välkommen|en del)/;
/** What silences though the rights are named beside it. */
const silencing = /^(?:avstå|först|tala|stå|stann|positiv|interna|beslut|kritik|missnöje|avvikande|ingen)|\s(?:inte|aldrig)\s/;
const aboutMedia = /meddelarfri|medi(?:a|er|erna)(?![A-Za-zÀ-ɏ])|massmed|journalist|pressen|uttala/u;

function isMeant({ text, start, statement }: Wording, { document }: Draft): boolean {
  const said = text.toLowerCase();
  const sentence = document.text.slice(statement.span.start, statement.span.end).toLowerCase();
  const before = sentence.slice(0, start - statement.span.start);
  if (inOfficialName.test(sentence) || ofThoseServed.test(sentence) || ofOthers.test(sentence)) return false;
  if (/(?:^|\s)(?:som\s(?:[A-Za-zÀ-ɏ]+\s)?|(?:inte|aldrig|ingen|inget|inga|slipper)\s(?:[^.]*\s)?)$/u.test(before) && !/\s(?:inte|aldrig)\s/.test(said))
    return false;
  if (/^först/.test(said) && !aboutMedia.test(document.text.slice(Math.max(0, start - 220), start).toLowerCase())) return false;
  const section = ownText(document, statement.section);
  if (/kritik (?:är|ska vara) välkommen|(?:innebär|är) ingen (?:begränsning|inskränkning)/.test(section)) return false;
  return silencing.test(said) || !rights.test(section);
}

/** What stands under the heading itself, in lower case. */
const ownText = (document: Draft['document'], section: number): string =>
  outline(document)
    .places.filter((place) => place.section === section)
    .map((place) => document.text.slice(spanOf(place).start, spanOf(place).end).toLowerCase())
    .join(' ');

export const gagOrLoyalty = wordRule({
  id: 'gag-or-loyalty',
  principles: ['oppenhet'],
  severity: 'hint',
  source: { work: 'SOU 2018:47', section: '5.7.2' },
  words: {
    sv: {
      title: 'Tystnad eller lojalitet',
      what: 'Ser när medarbetare inte ska uttala sig eller kritisera, när bara vissa får tala med medier, när alla ska tala med en röst, och när lojalitet mot beslut eller arbetsgivare krävs.',
      why: 'Den som uppfattar att kritik är illojal tiger om det som inte fungerar. SOU 2018:47 vill att kritik välkomnas och bemöts sakligt; offentliganställda har dessutom meddelarfrihet.',
      advice:
        'Skriv att alla får uttala sig för egen del och att meddelarfriheten gäller. Säg vem som svarar för organisationen officiellt, och vem som tar emot kritik.',
      silent:
        'När det handlar om vem som talar för organisationens räkning, om sekretess, upphandling, kris, polis och domstol eller enskilda personer, om förtroendevalda, när lojaliteten gäller uppdraget eller invånarna, när avsnittet nämner meddelarfriheten eller rätten att säga sin mening (om inte texten ändå tystar), i citat, bakgrund och författningar.',
      message: (said) => `Hur går ”${said}” ihop med rätten att säga vad man tycker? Den som ser att något inte fungerar behöver veta att kritik är välkommen.`,
    },
    en: {
      title: 'Silence or loyalty',
      what: 'Sees that staff are not to speak out or criticise, that only some may talk to the media, that all are to speak with one voice, and that loyalty to decisions or to the employer is asked for.',
      why: 'Those who take criticism to be disloyal keep quiet about what does not work. SOU 2018:47 wants criticism to be welcome and met on its merits; public employees are also free to inform the media.',
      advice:
        'Say that everybody may speak for themselves and that the freedom to inform the media holds. Say who answers officially, and who receives criticism.',
      silent:
        'When the question is who speaks on behalf of the organisation, on secrecy, procurement, crises, police and courts or single persons, on elected representatives, when loyalty is to the mission or the citizens, when the section names the freedom to inform or the right to say one’s opinion (unless the text silences all the same), in quotations, background and statutes.',
      message: (said) =>
        `How does ”${said}” go with the right to say what one thinks? Those who see that something does not work need to know that criticism is welcome.`,
    },
  },
  measured: { read: 6, right: 5 },
  examples: {
    bad: [
      { markdown: 'Medarbetare får inte kritisera fattade beslut i sociala medier.\n' },
      { markdown: 'Alla anställda ska vara lojala mot fattade beslut.\n' },
      { markdown: 'Kommunen ska tala med en röst.\n' },
    ],
    good: [
      { markdown: 'Kommunikationschefen uttalar sig för kommunens räkning. Alla medarbetare omfattas av meddelarfriheten.\n' },
      { markdown: 'Vi är lojala mot uppdraget.\n' },
      { markdown: 'Medarbetare får inte lämna ut uppgifter som omfattas av sekretess.\n' },
    ],
  },
  finds,
  reads: phrases,
  isMeant,
  fixes: [
    {
      title: { sv: 'Skriv lojalitet mot uppdraget i stället', en: 'Write loyalty to the mission instead' },
      instead: ({ text }) => /^(lojala?t? (?:mot|med|gentemot|till)|lojalitet (?:mot|med|gentemot|till))\s/i.exec(text)?.[1]?.concat(' uppdraget'),
    },
    {
      title: { sv: 'Skriv att kritik är välkommen', en: 'Say that criticism is welcome' },
      after: `Alla medarbetare får uttala sig för egen del och omfattas av meddelarfriheten. Kritik är välkommen och bemöts sakligt av ${placeholder('vem')}.`,
    },
  ],
});
