import { describeRule } from '../support/rule-cases.ts';

describeRule('resistance-word', {
  asks: [
    ['resistance to change', 'Cheferna ansvarar för att hantera förändringsmotstånd på arbetsplatsen.\n', 'förändringsmotstånd'],
    ['resistance among staff, in the past', 'Vid införandet fanns ett visst motstånd bland personalen.\n', 'ett visst motstånd'],
    ['resistance to a decision', 'Motstånd mot det nya arbetssättet tas upp i medarbetarsamtalet.\n', 'Motstånd'],
    ['synpunkter read as resistance', 'Synpunkterna ger uttryck för motstånd mot återgången till kontoret.\n', 'motstånd'],
    ['in a list', '## Förankring\n\nProjektledaren ska:\n\n- kartlägga motståndet i organisationen\n- ta fram budskap\n', 'motståndet'],
    ['in a table', '| Risk | Åtgärd |\n|---|---|\n| Motstånd från medarbetare | Tydlig information |\n', 'Motstånd'],
    ['to be overcome', 'Chefen ska övervinna det motstånd som finns hos personalen.\n', 'det motstånd'],
    ['unwilling staff', 'Förändringsovilliga medarbetare ska få ett tydligt besked.\n', 'Förändringsovilliga'],
    ['backward staff', 'Ledningen ska se till att bakåtsträvare inte bromsar arbetet.\n', 'bakåtsträvare'],
    ['whining', 'Gnäll hör inte hemma på arbetsplatsträffen.\n', 'Gnäll'],
    ['across a line break', 'Cheferna ska möta\nmotstånd bland medarbetarna med tydlighet.\n', 'motstånd'],
  ],
  silent: [
    ['denied', 'Kritik ska inte avfärdas som förändringsmotstånd.\n'],
    ['there is none', 'Det finns inget motstånd bland personalen.\n'],
    ['it is heard', 'Cheferna lyssnar på det motstånd som finns bland medarbetarna.\n'],
    ['a machine', 'I gymmet finns maskiner med ställbart motstånd.\n'],
    ['a network', 'Uppkopplingen testas, då motstånd i nätet kan ge avbrott.\n'],
    ['violence', 'Möts ni av hot eller motstånd avbryts besöket, och chefen informeras.\n'],
    ['resilience', 'Kommunens motståndskraft mot skyfall ska stärkas.\n'],
    ['a lock', 'Känns det motstånd i cylindern ber personalen om en ny nyckel.\n'],
    ['background', '## Bakgrund\n\nFörändringsmotståndet bland medarbetarna var stort.\n'],
    ['a quotation', 'En chef sade: ”Motståndet bland personalen är stort.”\n'],
    ['a block quote', '> Förändringsmotstånd ska hanteras.\n'],
    ['a heading', '## Förändringsmotstånd\n\nInvändningar besvaras av chefen.\n'],
    ['answered', 'Det finns ett motstånd mot beslutet. Invändningarna bemöts sakligt och kan ändra planen.\n'],
    ['antibiotics', 'Bakterier som utvecklar motstånd mot nya mediciner ska anmälas.\n'],
    ['a statute', 'Förändringsmotstånd ska hanteras av myndigheten.\n', 'forfattning'],
  ],
});
