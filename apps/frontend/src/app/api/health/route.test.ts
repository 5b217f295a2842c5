import { HealthSchema } from '@todo/contracts';
import { GET } from './route';

describe('GET /api/health', () => {
  it('answers for the frontend itself, whatever the backend does', async () => {
    process.env['BACKEND_URL'] = 'http://127.0.0.1:1';
    const answer = GET();
    expect(answer.status).toBe(200);
    expect(HealthSchema.parse(await answer.json())).toMatchObject({ status: 'ok', checks: {} });
  });
});
