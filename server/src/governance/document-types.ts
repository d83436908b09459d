/** The kinds of governing document, as ids in ASCII; labels are the Swedish words. */
export const documentTypes = {
  policy: 'policy',
  riktlinje: 'riktlinje',
  regler: 'regler',
  rutin: 'rutin',
  plan: 'plan',
  handlingsplan: 'handlingsplan',
  program: 'program',
  strategi: 'strategi',
  vision: 'vision',
  reglemente: 'reglemente',
  delegationsordning: 'delegationsordning',
  verksamhetsplan: 'verksamhetsplan',
  budget: 'budget',
  uppdrag: 'uppdrag',
  regleringsbrev: 'regleringsbrev',
  instruktion: 'instruktion',
  overenskommelse: 'överenskommelse',
  avtal: 'avtal',
  ersattningsmodell: 'ersättningsmodell',
  tillsynsplan: 'tillsynsplan',
  internkontroll: 'internkontroll',
  uppforandekod: 'uppförandekod',
  forfattning: 'författning',
  direktiv: 'direktiv',
  vagledning: 'vägledning',
  okand: 'okänd',
} as const;

export type DocumentType = keyof typeof documentTypes;

export const documentTypeIds = Object.keys(documentTypes) as readonly DocumentType[];

/** The type that a user means by `word`, spelt with or without å, ä, ö; `undefined` if there is none. */
export function documentTypeNamed(word: string): DocumentType | undefined {
  const wanted = word.trim().toLowerCase();
  return documentTypeIds.find((id) => id === wanted || documentTypes[id] === wanted);
}

/** Forms by which a word shows a type, longer ones first; each may end a compound ("AI-policy", "miljöprogrammet"). */
const forms: readonly (readonly [RegExp, DocumentType])[] = [
  [/delegationsordning(?:en|ar)?$/, 'delegationsordning'],
  [/delegeringsordning(?:en|ar)?$/, 'delegationsordning'],
  [/(?:verksamhets|nämnd|enhets|affärs)plan(?:en|er|erna)?$/, 'verksamhetsplan'],
  [/handlingsplan(?:en|er|erna)?$/, 'handlingsplan'],
  [/(?:åtgärds|aktivitets)(?:plan|program)(?:en|er|erna|met)?$/, 'handlingsplan'],
  [/tillsynsplan(?:en|er)?$/, 'tillsynsplan'],
  [/internkontroll(?:en|plan|planen|reglemente|reglementet)?$/, 'internkontroll'],
  [/internkontroll$/, 'internkontroll'],
  [/ersättningsmodell(?:en|er)?$/, 'ersattningsmodell'],
  [/uppförandekod(?:en|er)?$/, 'uppforandekod'],
  [/överenskommelsen?r?$/, 'overenskommelse'],
  [/regleringsbrev(?:et)?$/, 'regleringsbrev'],
  [/kommitt[ée]direktiv(?:et)?$/, 'direktiv'],
  [/(?:^|-)direktiv(?:et)?$/, 'direktiv'],
  [/policy(?:n|er|erna)?$/, 'policy'],
  [/riktlinjer?(?:na|n)?$/, 'riktlinje'],
  [/reglementet?$/, 'reglemente'],
  [/arbetsordning(?:en)?$/, 'reglemente'],
  [/vägledning(?:en|ar)?$/, 'vagledning'],
  [/handledning(?:en)?$/, 'vagledning'],
  [/guide(?:n|r|rna)?$/, 'vagledning'],
  [/strategi(?:n|er|erna)?$/, 'strategi'],
  [/(?:^|[a-zåäö-]{3,})program(?:met|men)?$/, 'program'],
  [/instruktion(?:en|er)?$/, 'instruktion'],
  [/rutin(?:en|er|erna)?$/, 'rutin'],
  [/checklista(?:n)?$/, 'rutin'],
  [/vision(?:en)?$/, 'vision'],
  [/budget(?:en)?$/, 'budget'],
  [/(?:^|-|ordnings|förhållnings|spel)regler(?:na)?$/, 'regler'],
  [/avtal(?:et)?$/, 'avtal'],
  [/^(?:regerings)?uppdrag(?:et)?$/, 'uppdrag'],
  [/plan(?:en|er|erna)?$/, 'plan'],
];

/** Words that end like a type and are none. */
const others =
  /^(?:teleplan|aeroplan|skolplan|träningsprogram|dataprogram|datorprogram|television(?:en)?|revision(?:en)?|division(?:en)?|provision(?:en)?|kommunrevision(?:en)?)$/;

/** The type that a title, label or file name shows; the first word that shows one counts. */
export function documentTypeIn(text: string): DocumentType | undefined {
  for (const [word] of text.toLowerCase().matchAll(/[A-Za-zÀ-ɏ-]+/gu)) {
    if (others.test(word)) continue;
    const form = forms.find(([pattern]) => pattern.test(word));
    if (form) return form[1];
  }
  return undefined;
}
