import { createTransport } from 'nodemailer';
import { constantText, type Send } from '../notify/notifier.ts';
import { webhook } from '../notify/webhook.ts';

/** Where notifications go, by the environment. */
export interface NotifyEnvironment {
  /** An address that takes a POST. */
  NOTIFY_WEBHOOK?: string | undefined;
  /** A mail server, such as `smtps://user:password@mail.example`. */
  NOTIFY_SMTP?: string | undefined;
  /** Sender and receiver of the mail. */
  NOTIFY_FROM?: string | undefined;
  NOTIFY_TO?: string | undefined;
}

/** How the helpline is told; undefined when the environment names no way. Throws with a sentence when it names half of one. */
export function sendBy({ NOTIFY_WEBHOOK, NOTIFY_SMTP, NOTIFY_FROM, NOTIFY_TO }: NotifyEnvironment): Send | undefined {
  const ways = [
    ...(NOTIFY_WEBHOOK ? [webhook(NOTIFY_WEBHOOK)] : []),
    ...(NOTIFY_SMTP ? [mail(NOTIFY_SMTP, NOTIFY_FROM, NOTIFY_TO)] : []),
  ];
  if (ways.length === 0) return undefined;
  return async () => void (await Promise.all(ways.map((send) => send())));
}

function mail(server: string, from: string | undefined, to: string | undefined): Send {
  if (!from || !to) throw new Error('NOTIFY_SMTP is set; set NOTIFY_FROM and NOTIFY_TO too.');
  const transport = createTransport(server);
  return async () => void (await transport.sendMail({ from, to, ...constantText }));
}
