import { firefox } from './firefox.mjs';
import { testHosts } from './hosts.mjs';
import { testSpeaker } from './speaker.mjs';
import { testStory } from './story.mjs';

testStory(firefox);
testSpeaker(firefox);
testHosts(firefox);
