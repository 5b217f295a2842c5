import type { ExecutorContext } from '@nx/devkit';
import { loadImage, planImageLoad } from '../../images/load-image';
import { createMinikubeLoader } from '../../images/minikube-loader';
import { readProfile } from '../../settings/profile';
import { runTarget } from '../run-target';

interface ImageLoadOptions {
  image: string;
  environmentsRoot: string;
  profile?: string;
  context?: string;
  dryRun?: boolean;
}

/** The target `image-load`. */
export default function imageLoad(
  { image, environmentsRoot, profile = 'split', context, dryRun }: ImageLoadOptions,
  run: Pick<ExecutorContext, 'root' | 'projectName'>,
): Promise<{ success: boolean }> {
  return runTarget(run, async ({ runner, report, workspaceRoot }) => {
    const { deploy } = readProfile(workspaceRoot, environmentsRoot, profile);
    const loader = createMinikubeLoader(context ?? deploy.context);
    if (dryRun) {
      report.plan(planImageLoad(loader, image));
    } else {
      await loadImage(runner, report, loader, image);
    }
  });
}
