import type { AddressInfo } from 'node:net';
import {
  Client,
  StreamableHTTPClientTransport,
  type ElicitResult,
} from '@modelcontextprotocol/client';
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as EarlierTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { TestApp, TestPerson } from '../../../testing/test-app';

export const revision = '2026-07-28';

const clientInfo = { name: 'test client', version: '1.0.0' };

/** A person's `/mcp` at a server that listens. */
export const mcpUrlOf = ({ app }: TestApp): URL => {
  const { port } = app.server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}/mcp`);
};

export const tokenOf = async (person: TestPerson, scope: 'read' | 'write'): Promise<string> => {
  const payload = { name: `my ${scope} token`, scope };
  const answer = await person.inject({ method: 'POST', url: '/api/tokens', payload });
  return answer.json<{ token: string }>().token;
};

const bearer = (token: string) => ({
  requestInit: { headers: { authorization: `Bearer ${token}` } },
});

/** What the person at the client is asked, and what they answer. */
export type Answer = (message: string) => ElicitResult;

/** The official client, on the current revision. With an answer it can ask its person. */
export const connect = async (url: URL, token: string, answer?: Answer): Promise<Client> => {
  const client = new Client(clientInfo, {
    capabilities: answer ? { elicitation: { form: {} } } : {},
    versionNegotiation: { mode: { pin: revision } },
  });
  if (answer) {
    client.setRequestHandler('elicitation/create', ({ params }) => answer(params.message));
  }
  await client.connect(new StreamableHTTPClientTransport(url, bearer(token)));
  return client;
};

/** The official client of the line before, on an earlier revision. */
export const connectEarlier = async (url: URL, token: string): Promise<EarlierClient> => {
  const client = new EarlierClient(clientInfo, { capabilities: { elicitation: {} } });
  const transport = new EarlierTransport(url, bearer(token));
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return client;
};

/** One request of the current revision as it stands on the wire. */
export const wireRequest = (
  method: string,
  params: Record<string, unknown>,
  capabilities: object = {},
) => ({
  headers: {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': revision,
    'mcp-method': method,
    ...(typeof params['name'] === 'string' && { 'mcp-name': params['name'] }),
  },
  payload: {
    jsonrpc: '2.0',
    id: 1,
    method,
    params: {
      ...params,
      _meta: {
        'io.modelcontextprotocol/protocolVersion': revision,
        'io.modelcontextprotocol/clientInfo': clientInfo,
        'io.modelcontextprotocol/clientCapabilities': capabilities,
      },
    },
  },
});
