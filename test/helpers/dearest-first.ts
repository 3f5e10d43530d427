import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take half a minute or more, the dearest first; begun last, they would leave a core idle at the end. */
const dear = [
  'test/crawl/kill.test.ts',
  'test/run/crash.test.ts',
  'test/text/matcher-agreement.test.ts',
  'test/crawl/resume.test.ts',
  'test/cli/process.test.ts',
  'test/crawl/outcomes.test.ts',
];

/**
 * The dear files first, then the rest of those that start in a fresh process, then those that share one: a worker is
 * kept for the next file only while that is of the same kind.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = dear.findIndex((name) => moduleId.endsWith(name));
      if (at >= 0) return at;
      return dear.length + (project.config.isolate ? 0 : 1);
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
