import {
  csvContentType,
  importLimitBytes,
  ImportResultSchema,
  routes,
  urlOf,
  type ImportResult,
} from '@todo/contracts';
import type { ApiError } from '@/api/api-error';
import { errorOf, jsonOf, send, unexpectedAnswer } from '@/api/read-answer';

/** What can be imported, for a file field. */
export const importTypes = '.json,.csv,application/json,text/csv';

const contentTypeOf = ({ name, type }: File): string | null => {
  if (/\.json$/i.test(name) || type === 'application/json') return 'application/json';
  return /\.csv$/i.test(name) || type === csvContentType ? csvContentType : null;
};

/** Why a file cannot be imported, before it is sent; null when it can be tried. */
export const refusalOfFile = (file: File): string | null => {
  if (contentTypeOf(file) === null) {
    return 'Choose an export from here (.json), or a CSV file from Todoist (.csv).';
  }
  if (file.size <= importLimitBytes) return null;
  return `The file is larger than ${importLimitBytes / 1024 / 1024} MB.`;
};

interface ImportCall {
  file: File;
  signal: AbortSignal;
}

const sendFile = async (
  { file, signal }: ImportCall,
  dryRun: boolean,
  headers: Record<string, string>,
): Promise<{ result: ImportResult; changeSetId: string | null }> => {
  const answer = await send(urlOf(routes.importData, {}, { dryRun }), {
    method: routes.importData.method,
    headers: { 'content-type': contentTypeOf(file) ?? '', ...headers },
    body: file,
    signal,
  });
  if (!answer.ok) throw await errorOf(answer);
  const result = ImportResultSchema.safeParse(await jsonOf(answer));
  if (!result.success) throw unexpectedAnswer(answer, result.error);
  return { result: result.data, changeSetId: answer.headers.get('x-change-set-id') };
};

/** What importing a file would do. @throws ApiError */
export const previewImport = async (call: ImportCall): Promise<ImportResult> =>
  (await sendFile(call, true, {})).result;

/**
 * Imports a file. The same `key` never imports it twice.
 * @throws ApiError
 */
export const importFile = (call: ImportCall, key: string) =>
  sendFile(call, false, { 'idempotency-key': key });

/** The bad rows that an answer names, whether it is a result or an error. */
export const badRowsOf = (error: ApiError): ImportResult['errors'] =>
  error.errors.flatMap(({ row, message }) => (row === undefined ? [] : [{ row, message }]));
