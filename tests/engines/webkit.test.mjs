import { testHosts } from './hosts.mjs';
import { testSpeaker } from './speaker.mjs';
import { testStory } from './story.mjs';
import { webkit } from './webkit.mjs';

testStory(webkit);
testSpeaker(webkit);
testHosts(webkit);
