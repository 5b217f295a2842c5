import { forwardEveryMethod } from '@/server/forward';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forwardEveryMethod;
