import { InboxError } from './key.ts';

/** A request as the function lists it. */
export interface Listed {
  id: string;
  status: 'received' | 'opened' | 'tried';
  blob: Uint8Array<ArrayBuffer>;
}

/** What a worker says of a request. */
export type Said = 'opened' | 'tried' | 'over';

/** The function, as one worker of one place may use it. */
export interface Server {
  list(): Promise<Listed[]>;
  tell(id: string, outcome: Said): Promise<void>;
}

interface Page {
  rows: { id: string; status: Listed['status']; blob: string }[];
  more: boolean;
}

/** The function by a token. Its methods throw `InboxError` when the token is not known or no answer comes. */
export function serverFor(place: string, token: string): Server {
  const ask = async (what: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`/api/inbox/${place}/${what}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
    }).catch(() => undefined);
    if (response?.status === 401) throw new InboxError('wrong.token');
    if (response?.ok !== true) throw new InboxError('wrong.network');
    return response.json();
  };
  return {
    list: async () => {
      const all: Listed[] = [];
      for (;;) {
        const { rows, more } = (await ask('list', { after: all.at(-1)?.id })) as Page;
        for (const { blob, ...row } of rows)
          all.push({ ...row, blob: Uint8Array.from(atob(blob), (one) => one.charCodeAt(0)) });
        if (!more) return all;
      }
    },
    tell: async (id, outcome) => void (await ask('outcome', { id, outcome })),
  };
}
