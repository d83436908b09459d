import { describeRule } from '../support/rule-cases.ts';

describeRule('gag-or-loyalty', {
  type: 'policy',
  asks: [
    ['may not criticise', 'Medarbetare får inte kritisera fattade beslut i sociala medier.\n', 'Medarbetare får inte kritisera'],
    ['may not speak out', 'I frågor som rör omorganisationen får anställda inte uttala sig.\n', 'får anställda inte uttala sig'],
    ['nobody may', 'Ingen får uttala sig om neddragningarna före beslutet.\n', 'Ingen får uttala sig'],
    ['loyal to decisions', 'Alla anställda ska vara lojala mot fattade beslut.\n', 'lojala mot fattade beslut'],
    ['a duty of loyalty', 'Av anställningen följer en lojalitetsplikt.\n', 'lojalitetsplikt'],
    ['one voice', 'Kommunen ska tala med en röst.\n', 'tala med en röst'],
    ['only managers to the media', 'Endast förvaltningschefer får uttala sig i medier.\n', 'Endast förvaltningschefer får uttala sig'],
    [
      'all contacts through the office',
      'Alla mediekontakter ska gå via kommunikationsavdelningen.\n',
      'Alla mediekontakter ska gå via kommunikationsavdelningen',
    ],
    [
      'not to share criticism, in a list',
      'Därför gäller att anställda:\n\n- avstår från att dela inlägg som är kritiska mot kommunen\n- byter lösenord\n',
      'avstår från att dela inlägg som är kritiska',
    ],
    [
      'the manager first',
      'Meddelarfriheten gäller. Den som vill använda den uppmanas att först ta upp saken med sin chef.\n',
      'först ta upp saken med sin chef',
    ],
    ['in a table', '| Roll | Ansvar |\n|---|---|\n| Chefer | Stå bakom beslut både internt och externt |\n', 'Stå bakom beslut både internt och externt'],
    ['criticism in the right forum', 'Kritik ska framföras konstruktivt och i rätt forum.\n', 'Kritik ska framföras konstruktivt och i rätt forum'],
  ],
  silent: [
    ['on behalf of the municipality', 'Endast kommunikationschefen får uttala sig för kommunens räkning.\n'],
    ['secrecy', 'Medarbetare får inte uttala sig om uppgifter som omfattas av sekretess.\n'],
    ['single cases', 'Handläggare ska inte uttala sig om enskilda ärenden.\n'],
    ['no duty to praise', 'Det finns ingen skyldighet att tala väl om kommunen.\n'],
    ['loyal to the mission', 'Vi är lojala mot uppdraget.\n'],
    ['loyalty with the freedom to inform', 'Anställda ska vara lojala mot fattade beslut. Det hindrar ingen från att använda sin meddelarfrihet.\n'],
    ['business people who praise', 'De företagare som talar väl om kommunen bjuds in till frukost.\n'],
    ['criticism of colleagues', 'Medarbetare ska inte kritisera varandra inför brukare.\n'],
    ['the right to criticise', 'Föreningarna har rätt att kritisera kommunen även när de får bidrag.\n'],
    ['the manager first, on sickness', 'Den som blir sjuk ska först informera sin chef.\n'],
    ['background', '## Bakgrund\n\nMedarbetare får inte kritisera beslut enligt den gamla policyn.\n'],
    ['a quotation', 'I den gamla koden stod: ”Anställda ska vara lojala mot fattade beslut.”\n'],
    ['a block quote', '> Medarbetare får inte uttala sig i medier.\n'],
    ['media as a topic', 'Kommunikationsavdelningen svarar på frågor från medier och hjälper enheterna.\n'],
    ['a statute', 'Anställda får inte uttala sig i medier.\n', 'forfattning'],
  ],
});
