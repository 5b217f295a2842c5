import { DataExport } from './data-export';
import { DataImport, type DataImportProps } from './data-import';

/** Taking one's data along, and bringing it back: the content of a section. */
export const DataSection = (props: DataImportProps) => (
  <>
    <DataExport />
    <DataImport {...props} />
  </>
);
