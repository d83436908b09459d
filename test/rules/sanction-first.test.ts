import { describeRule } from '../support/rule-cases.ts';

describeRule('sanction-first', {
  asks: [
    ['a fine', 'Vid sen leverans ska vite tas ut med två procent.\n', 'ska vite'],
    ['a fine is to be', 'Vite ska utgå för varje utebliven rapport.\n', 'Vite ska utgå'],
    ['leads to a warning', 'Glömd registrering leder till skriftlig varning.\n', 'leder till skriftlig varning'],
    ['a reminder is given', 'Erinran utdelas vid första sena rapporten.\n', 'Erinran utdelas'],
    [
      'the contract ends at once',
      'Lämnas rapporten inte i tid hävs avtalet. Avtalet sägs upp omedelbart vid en andra sen rapport.\n',
      'Avtalet sägs upp omedelbart',
    ],
    ['in a list', '## Följder\n\nFöljande tillämpas:\n\n- löneavdrag för varje sen rapport\n- indragen förmån\n', 'löneavdrag för varje'],
    ['in a table', '| Avvikelse | Följd |\n|---|---|\n| Sen rapport | Löneavdrag görs med en timme |\n', 'Löneavdrag görs'],
    ['disciplinary measures', 'Brott mot klädkoden medför disciplinära åtgärder.\n', 'medför disciplinära åtgärder'],
    ['must be suspended', 'Den handläggare som missar tiden måste stängas av från systemet.\n', 'måste stängas av'],
    ['measures against them', 'Enhetschefen ska rapportera vidtagna åtgärder mot lärare som inte har registrerat i tid.\n', 'vidtagna åtgärder mot lärare'],
  ],
  silent: [
    ['talk comes first', 'Chefen talar med medarbetaren i ett samtal om vad som har hänt. Därefter ska varning övervägas.\n'],
    ['grave misconduct', 'Vid allvarlig misskötsel ska varning utdelas.\n'],
    ['a chance to put it right', 'Leverantören får tio dagar för rättelse. Därefter ska vite tas ut.\n'],
    ['it may be used', 'Vite får tas ut vid sen leverans.\n'],
    ['it can lead to', 'Överträdelser kan leda till varning.\n'],
    ['it is denied', 'Glömd registrering leder inte till varning.\n'],
    ['it ends', 'Löneavdragen avskaffas och varningar tas bort.\n'],
    ['a charge by law', 'Om registrering saknas ska sanktionsavgift tas ut enligt livsmedelsförordningen.\n'],
    ['a law', 'Enligt skollagen ska ett föreläggande förenas med vite.\n'],
    ['a warning of weather', 'Vid röd varning ska skolorna stängas.\n'],
    ['a register of delegated powers', '| Ärende | Delegat |\n|---|---|\n| Varning ska utdelas | HR-chef |\n', 'delegationsordning'],
    ['background', '## Bakgrund\n\nSen rapport leder till varning.\n'],
    ['a quotation', 'I den gamla rutinen stod: ”Sen rapport leder till varning.”\n'],
    ['a block quote', '> Vid sen leverans ska vite tas ut.\n'],
    ['a heading', '## Vite ska tas ut\n\nVi pratar med leverantören.\n'],
    ['a statute', 'Vite ska utgå för varje utebliven rapport.\n', 'forfattning'],
    ['measures for somebody', 'Rektorn ska vidta åtgärder mot mobbning.\n'],
  ],
});
