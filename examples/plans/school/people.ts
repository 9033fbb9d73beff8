export const classes = ["class-1", "class-2", "class-3"];
const staff = ["head", "logistics", "lab-1", "lab-2", "guard-1", "guard-2", "driver", "attendant", "nurse"];
export const everybody = [
  ...staff,
  "night-1",
  "night-2",
  "night-3",
  "night-4",
  "night-5",
  "night-6",
  "teacher-1",
  "teacher-2",
  "teacher-3",
];
