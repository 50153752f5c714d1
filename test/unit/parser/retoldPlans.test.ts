import { checkReading } from '../../support/checkReading';

const TASKS = `
## Garden
### 1. Watering is incomplete
**Status:** Open
**Solution:** Lay hoses
### 2. No lights along the path
**Status:** Done
### 3. Compost is missing
**Status:** Open
**Solution:** Build boxes of larch
`;
const READ = `task 1: Watering is incomplete | open | in Garden
task 2: No lights along the path | done | in Garden
task 3: Compost is missing | open | in Garden
`;

suite('plans that tell again, shortened, what stands under headings', () => {
	test('entries without ids are items', () => {
		checkReading(
			`${TASKS}
## Plan
### **SPRINT 1 - Water**
1. ⏳ Complete watering
2. ✅ Put up lights
### **SPRINT 2 - Soil**
1. ⏳ Larch boxes
`,
			`${READ}item: Complete watering | open | in SPRINT 1 - Water
item: Put up lights | done | in SPRINT 1 - Water
item: Larch boxes | open | in SPRINT 2 - Soil`,
		);
	});

	test('near miss: other work', () => {
		checkReading(
			`${TASKS}
## Plan
### **SPRINT 1 - Wood**
1. ⏳ Paint benches
2. ✅ Mend gates
### **SPRINT 2 - Soil**
1. ⏳ Complete watering
`,
			`${READ}task: Paint benches | open | in SPRINT 1 - Wood
task: Mend gates | done | in SPRINT 1 - Wood
task: Complete watering | open | in SPRINT 2 - Soil`,
		);
	});

	test('near miss: steps of a task', () => {
		checkReading(
			`${TASKS}
1. ⏳ Build boxes
2. ✅ Buy larch
3. ⏳ Fill the compost
`,
			`${READ}subtask: Build boxes | open | of 3 | in Garden
subtask: Buy larch | done | of 3 | in Garden
subtask: Fill the compost | open | of 3 | in Garden`,
		);
	});

	test('a section lends its priority behind a sign of two characters', () => {
		checkReading(
			'## 🏗️ PRIORIDADE BAIXA - Jardim\n### 1. Cavar\n**Status:** Pendente\n## 🏗️ Jardim\n### 2. Regar\n**Status:** Pendente',
			'task 1: Cavar | open | P3 | in 🏗️ PRIORIDADE BAIXA - Jardim\ntask 2: Regar | open | in 🏗️ Jardim',
		);
	});
});
