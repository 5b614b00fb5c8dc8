import { firefox } from './firefox.mjs';
import { testFaults } from './faults.mjs';
import { testStory } from './story.mjs';

testStory(firefox);
testFaults(firefox);
