module notes {
    requires io.github.infonote.validation;
}
