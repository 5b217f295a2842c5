import { routes } from '@todo/contracts';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Downloads everything that is the person's. */
export const DataExport = () => (
  <div className="grid justify-items-start gap-3">
    <p className="text-sm text-pretty">
      One JSON file with your tasks, deleted ones too, your conversations, views and preferences. It
      can be imported again, here or elsewhere.
    </p>
    <Button asChild variant="outline">
      <a href={routes.exportData.path} download>
        <Download aria-hidden="true" className="size-4" />
        Download my data
      </a>
    </Button>
  </div>
);
