import { testFaults } from './faults.mjs';
import { testHosts } from './hosts.mjs';
import { testSpeaker } from './speaker.mjs';
import { testStory } from './story.mjs';
import { webkit } from './webkit.mjs';

testStory(webkit);
testFaults(webkit);
testSpeaker(webkit);
testHosts(webkit);
