import type { v1 } from 'ask-smapi-model';

/** What skill.json holds: the manifest, in the envelope Amazon wants it in. */
export type ManifestEnvelope = v1.skill.Manifest.SkillManifestEnvelope & { manifest: v1.skill.Manifest.SkillManifest };
