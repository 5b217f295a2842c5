import { EnvError, parseEnv } from './env';

const secret = 'x'.repeat(32);

const issuesOf = (source: NodeJS.ProcessEnv): Record<string, string> => {
  try {
    parseEnv(source);
    return {};
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return Object.fromEntries(error.issues);
  }
};

describe('the environment', () => {
  it('needs nothing where the database is embedded', () => {
    expect(parseEnv({})).toMatchObject({
      production: false,
      port: 8000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: '.data',
      secret: null,
      origins: ['http://localhost:3000'],
      trustProxy: ['loopback'],
      assistant: { provider: 'offline' },
      limits: { signInPerMinute: 10, signUpPerHour: 100, chatPerMinute: 30, apiPerMinute: 6000 },
    });
  });

  it('listens for the network in production, and needs a secret there', () => {
    expect(issuesOf({ NODE_ENV: 'production' })).toEqual({
      BETTER_AUTH_SECRET: expect.stringContaining('is missing'),
    });
    const env = parseEnv({ NODE_ENV: 'production', JWT_SECRET: secret });
    expect(env).toMatchObject({ host: '0.0.0.0', secret, shutdownGraceMs: 3000 });
  });

  it('takes host names for MCP, whatever their case and port', () => {
    expect(parseEnv({ ALLOWED_HOSTS: 'Todo.lan, 10.0.0.7:8000,[::1]' }).allowedHosts).toEqual([
      'todo.lan',
      '10.0.0.7',
      '[::1]',
    ]);
    for (const host of ['https://todo.lan', 'todo.lan/mcp', 'a b', '*', 'user@todo.lan']) {
      expect(issuesOf({ ALLOWED_HOSTS: host })).toHaveProperty('ALLOWED_HOSTS');
    }
  });

  it('sends e-mail where it is told both how and from whom', () => {
    expect(parseEnv({}).mail).toBeNull();
    const mail = {
      SMTP_URL: 'smtps://todo:pass@mail.example:465',
      SMTP_FROM: 'Todo <t@example.com>',
    };
    expect(parseEnv(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.SMTP_FROM });
    expect(issuesOf({ SMTP_URL: mail.SMTP_URL })).toHaveProperty('SMTP_FROM');
    expect(issuesOf({ SMTP_FROM: mail.SMTP_FROM })).toHaveProperty('SMTP_URL');
    expect(issuesOf({ ...mail, SMTP_URL: 'https://mail.example' })).toHaveProperty('SMTP_URL');
    expect(issuesOf({ ...mail, SMTP_FROM: 'nobody' })).toHaveProperty('SMTP_FROM');
  });

  it('needs a secret where the database is shared', () => {
    expect(issuesOf({ DATABASE_URL: 'postgres://db/todo' })).toHaveProperty('BETTER_AUTH_SECRET');
  });

  it('names everything that is wrong in one message', () => {
    const source = {
      NODE_ENV: 'production',
      PORT: '80a',
      DATABASE_URL: 'mysql://db/todo',
      BETTER_AUTH_SECRET: 'x'.repeat(31),
      JWT_ALGORITHM: 'none',
      FRONTEND_URL: 'localhost',
      ROLE: 'agent',
      METRICS_PORT: '-1',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'true',
      RATE_LIMIT_API_PER_MINUTE: '0',
      LLM_PROVIDER: 'gemini',
      OPENAI_BASE_URL: 'ftp://x',
    };
    const wrong = Object.keys(source).filter((name) => !/^(NODE_ENV|LLM_PROVIDER)$/.test(name));
    expect(Object.keys(issuesOf(source)).sort()).toEqual([...wrong, 'GEMINI_API_KEY'].sort());
    expect(() => parseEnv(source)).toThrow(/PORT .+\n.+DATABASE_URL /);
  });

  it.each([
    ['JWT_SECRET', { BETTER_AUTH_SECRET: secret, JWT_SECRET: 'y'.repeat(32) }],
    ['BETTER_AUTH_URL', { FRONTEND_URL: 'http://a', BETTER_AUTH_URL: 'http://b' }],
    ['LLM_PROVIDER', { ASSISTANT_PROVIDER: 'offline', LLM_PROVIDER: 'ollama' }],
  ])('refuses %s when it contradicts the name that it stands for', (name, source) => {
    expect(issuesOf(source)).toEqual({ [name]: expect.stringContaining('contradicts') });
  });

  it('takes both names of one thing when they agree', () => {
    expect(parseEnv({ BETTER_AUTH_SECRET: secret, JWT_SECRET: secret }).secret).toBe(secret);
  });

  it('strips matching quotes, and takes an empty variable as not set', () => {
    const env = parseEnv({
      PORT: '"8123"',
      FRONTEND_URL: "'https://a.example/app, http://10.0.0.7:30000'",
      OPENAI_API_KEY: '""',
      HOST: '',
    });
    expect(env).toMatchObject({
      port: 8123,
      host: '127.0.0.1',
      origins: ['https://a.example', 'http://10.0.0.7:30000'],
      assistant: { provider: 'offline' },
    });
  });

  it('believes named proxies only', () => {
    const { trustProxy } = parseEnv({ TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8' });
    expect(trustProxy).toEqual(['loopback', '10.0.0.0/8', 'fd00::/8']);
    expect(issuesOf({ TRUST_PROXY: '10.0.0.0/33' })).toHaveProperty('TRUST_PROXY');
  });
});

describe('the assistant', () => {
  it.each([
    ['openai', { OPENAI_API_KEY: 'a', GEMINI_API_KEY: 'b' }, 'responses'],
    ['openrouter', { OPENROUTER_API_KEY: 'a', OLLAMA_BASE_URL: 'http://o' }, 'chat'],
    ['gemini', { GEMINI_API_KEY: 'a' }, 'chat'],
    ['ollama', { OLLAMA_BASE_URL: 'http://localhost:11434/' }, 'chat'],
    ['openai', { OPENAI_API_KEY: 'a', OPENAI_API: 'chat' }, 'chat'],
    ['gemini', { OPENAI_API_KEY: 'a', GEMINI_API_KEY: 'b', LLM_PROVIDER: 'gemini' }, 'chat'],
  ])('is %s for %j', (provider, source, api) => {
    expect(parseEnv(source).assistant).toMatchObject({ provider, api });
  });

  it('is offline when that is asked for, whatever keys there are', () => {
    const source = { OPENAI_API_KEY: 'a', ASSISTANT_PROVIDER: 'offline' };
    expect(parseEnv(source).assistant).toEqual({ provider: 'offline' });
  });

  it('is any compatible provider by address and protocol', () => {
    const source = {
      ASSISTANT_PROVIDER: 'openai',
      OPENAI_API_KEY: 'a',
      OPENAI_BASE_URL: 'https://api.groq.example/openai/v1/',
      OPENAI_API: 'chat',
      ASSISTANT_MODEL: 'llama',
    };
    expect(parseEnv(source).assistant).toEqual({
      provider: 'openai',
      apiKey: 'a',
      baseUrl: 'https://api.groq.example/openai/v1',
      model: 'llama',
      api: 'chat',
    });
  });

  it('has limits, which 0 lifts where that is sensible', () => {
    expect(parseEnv({}).assistantLimits).toEqual({
      tokensPerDay: 1_000_000,
      tokensPerRun: 250_000,
      maxOutputTokens: 8_192,
      contextTokens: 8_000,
    });
    expect(parseEnv({ ASSISTANT_TOKENS_PER_DAY: '0' }).assistantLimits.tokensPerDay).toBe(0);
    expect(issuesOf({ ASSISTANT_CONTEXT_TOKENS: '0', ASSISTANT_TOKENS_PER_RUN: '-1' })).toEqual({
      ASSISTANT_CONTEXT_TOKENS: expect.stringContaining('at least 500'),
      ASSISTANT_TOKENS_PER_RUN: expect.stringContaining('whole number'),
    });
  });

  it('reaches Ollama under /v1', () => {
    const source = { OLLAMA_BASE_URL: 'http://host:11434/', ASSISTANT_MODEL: 'm' };
    expect(parseEnv(source).assistant).toEqual({
      provider: 'ollama',
      apiKey: null,
      baseUrl: 'http://host:11434/v1',
      model: 'm',
      api: 'chat',
    });
  });
});
