import { describeRule } from '../support/rule-cases.ts';

describeRule('support-as-controller', {
  asks: [
    ['the controller reviews', 'Controllern granskar enheternas planer varje månad.\n', 'Controllern granskar'],
    ['HR checks forms', '1. Chefen skriver under avtalet.\n2. HR kontrollerar att handlingarna är fullständiga.\n', 'HR kontrollerar'],
    ['spot checks', 'Kvalitetsavdelningen genomför egna inspektioner utan förvarning.\n', 'Kvalitetsavdelningen genomför egna inspektioner'],
    ['a quality manager', 'Kvalitetschefen kontrollerar varje månad att planen följs.\n', 'Kvalitetschefen kontrollerar'],
    ['demands papers', 'Staben ska begära in underlag från enheterna senast den femte.\n', 'Staben ska begära in'],
    ['in a list', '## Uppföljning\n\n- HR-avdelningen följer upp att samtalen hålls\n- Rektorn leder mötet\n', 'HR-avdelningen följer upp att'],
    [
      'in a table',
      '| Vad | Hur |\n|---|---|\n| Genomförandeplaner | Granskas varje kvartal av kvalitetssamordnaren |\n',
      'Granskas varje kvartal av kvalitetssamordnaren',
    ],
    ['inverted', 'Varje kvartal ska ekonomikontoret granska chefernas prognoser.\n', 'ska ekonomikontoret granska'],
    ['watches', 'It-avdelningen övervakar hur medarbetarna använder datorn.\n', 'It-avdelningen övervakar'],
  ],
  silent: [
    ['it is denied', 'Controllern granskar inte enheternas planer.\n'],
    ['it ends', 'Att controllern granskar enheternas planer upphör den 1 januari.\n'],
    ['it helps', 'Controllern granskar utfallet och hjälper enheterna att tolka det.\n'],
    ['it helps, in the next sentence', 'Kvalitetschefen granskar tio akter. Gruppen och chefen går igenom dem på ett möte.\n'],
    ['contracts', 'Avtalet granskas av upphandlingsenheten före beslut.\n'],
    ['invoices', 'Ekonomiavdelningen kontrollerar fakturor över 100 000 kronor.\n'],
    ['security', 'It-avdelningen övervakar nätverket dygnet runt.\n'],
    ['the auditors', 'Revisorerna granskar nämndens verksamhet.\n'],
    ['an inspection authority', 'Miljönämnden kontrollerar livsmedelsföretagen.\n'],
    ['on request', 'Kvalitetssamordnaren granskar rutinen på begäran av enheten.\n'],
    ['background', '## Bakgrund\n\nControllern granskar alla planer.\n'],
    ['a quotation', 'En chef sade: ”Controllern granskar alla planer.”\n'],
    ['a block quote', '> Controllern granskar alla planer.\n'],
    ['a heading', '## Controllern granskar\n\nControllern är ett stöd.\n'],
    ['the unit follows the economy', 'Controllern följer ekonomin.\n'],
    ['a statute', 'Controllern granskar planerna.\n', 'forfattning'],
  ],
});
