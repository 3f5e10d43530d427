import { compileKnowledge, type Knowledge } from '../extract/index.js';
import { defaultRulesFolder, loadRules } from '../rules/index.js';

/** The rules compiled last: a process that runs several command lines mostly reads the same ones again. */
let latest: Knowledge | undefined;

/** The compiled rules of `folder`, or those that come with the package. @throws RulesError */
export async function loadKnowledge(folder: string | undefined): Promise<Knowledge> {
  const rules = await loadRules(folder ?? defaultRulesFolder());
  if (latest?.rulesDigest !== rules.digest) latest = compileKnowledge(rules);
  return latest;
}
