import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { callMeOption } from '#lib/groups.ts';
import { isPublic } from '#lib/public.ts';
import type { Callback } from '#lib/schema/callback.ts';
import { demoId, readDemo, type DemoFiles } from '../demo-keys.ts';
import { content } from './content.ts';
import { readKeysets, type NamedKeyset } from './keysets.ts';
import { Problems } from './problems.ts';

/** How a place takes requests: who answers, and the keys that requests are encrypted to. */
export interface Answered {
  callback: Callback;
  /** The current keyset. */
  keyset: NamedKeyset;
  /** Keys for trying out: nobody will call. */
  demo: boolean;
}

/** How a place takes requests, or undefined where nobody answers. A build for this machine tries it out everywhere. */
export function answeredIn(placeId: string): Answered | undefined {
  const callback = content().places.get(placeId)?.callback;
  if (callback === undefined) return demoAnswered();
  const keyset = allKeysets().get(callback.keyset);
  return keyset && { callback, keyset, demo: keyset.demo === true };
}

/** Whether an option is offered in a place: asking to be called only where somebody answers. */
function isOffered(option: string, placeId: string): boolean {
  return option !== callMeOption || answeredIn(placeId) !== undefined;
}

/** Those of some options that a place offers. */
export function offeredIn(placeId: string, options: Iterable<string>): string[] {
  return [...options].filter((option) => isOffered(option, placeId));
}

/** Every keyset whose requests a place may still get: those of its files, or the demo keyset. */
export function keysetsOf(placeId: string): NamedKeyset[] {
  if (content().places.get(placeId)?.callback === undefined) return [demoAnswered()?.keyset ?? []].flat();
  return [...allKeysets().values()].filter(({ id }) => id.startsWith(`${placeId}-`));
}

/** A keyset as browsers and the function get it, to the byte. */
export function keysetFile({ id, ...keyset }: NamedKeyset): string {
  return `${JSON.stringify({ id, ...keyset })}\n`;
}

/** SHA-256 of a keyset's file: pages name it, so that no other keys are taken. */
export function keysetHash(keyset: NamedKeyset): Buffer {
  return createHash('sha256').update(keysetFile(keyset)).digest();
}

let read: Map<string, NamedKeyset> | undefined;

function allKeysets(): Map<string, NamedKeyset> {
  read ??= readKeysets(resolve('content'), new Problems());
  return read;
}

let demo: DemoFiles | undefined;

function demoAnswered(): Answered | undefined {
  if (isPublic(content().site.origin)) return undefined;
  demo ??= readDemo();
  if (!demo) return undefined;
  return {
    callback: {
      answeredBy: { en: demoId },
      hours: 'not-known',
      answersWithin: 24,
      exceptions: { en: demoId },
      keyset: demoId,
      signer: '',
      ways: ['call', 'sms', 'whatsapp', 'signal'],
      plain: true,
    },
    keyset: { ...demo.keyset, id: demoId },
    demo: true,
  };
}
