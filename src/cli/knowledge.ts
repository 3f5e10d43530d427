import { compileKnowledge, type Knowledge } from '../extract/index.js';
import { defaultRulesFolder, loadRules } from '../rules/index.js';

/** The compiled rules of `folder`, or those that come with the package. @throws RulesError */
export const loadKnowledge = async (folder: string | undefined): Promise<Knowledge> =>
  compileKnowledge(await loadRules(folder ?? defaultRulesFolder()));
