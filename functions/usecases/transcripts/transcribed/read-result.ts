import * as z from 'zod';
import type { SaidWord } from '#domain/transcript/said-turns';

const seconds = z.coerce.number().min(0);
const labelled = z.object({ start_time: seconds, speaker_label: z.string() });

/** What Amazon Transcribe writes with speakers told apart, as much of it as is read; every number is a text there. */
const resultSchema = z.object({
  results: z.object({
    items: z.array(
      z.object({
        type: z.enum(['pronunciation', 'punctuation']),
        start_time: seconds.optional(),
        speaker_label: z.string().optional(),
        alternatives: z.array(z.object({ content: z.string() })).min(1),
      }),
    ),
    /** Before 2022 only this said who speaks. */
    speaker_labels: z.object({ segments: z.array(z.object({ items: z.array(labelled) })) }).optional(),
  }),
});

/** The words of a result, in their order, the likeliest of each; undefined for what is no result. */
export function readResult(result: unknown): readonly SaidWord[] | undefined {
  const read = resultSchema.safeParse(result);
  if (!read.success) return undefined;
  const { items, speaker_labels: labels } = read.data.results;
  const segments = labels?.segments.flatMap((segment) => segment.items) ?? [];
  const voices = new Map(segments.map((item) => [item.start_time, item.speaker_label]));
  return items.flatMap(({ type, start_time: start, speaker_label: label, alternatives: [likeliest] }) => {
    if (likeliest === undefined) return [];
    const at = type === 'punctuation' ? null : (start ?? 0);
    return [{ text: likeliest.content, at, voice: label ?? voices.get(start ?? -1) ?? null }];
  });
}
