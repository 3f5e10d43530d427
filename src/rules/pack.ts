/** The last step of `npm run build`: reads and checks rules/ once, so that no start of the program parses it again. */
import { defaultRulesFolder } from './folder.js';
import { parseRules } from './load.js';
import { packRules } from './packed.js';

await packRules(await parseRules(defaultRulesFolder()));
