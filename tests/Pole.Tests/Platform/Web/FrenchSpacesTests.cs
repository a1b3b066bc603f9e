namespace Pole.Platform.Web;

public sealed class FrenchSpacesTests
{
    [Theory]
    [InlineData("Étape 1 sur 2 : le référentiel", "Étape 1 sur 2\u00A0: le référentiel")]
    [InlineData("« Rencontres » ; où ?", "«\u00A0Rencontres\u00A0»\u202F; où\u202F?")]
    [InlineData("Sans signe à lier", "Sans signe à lier")]
    [InlineData("09:30 et https://exemple.fr", "09:30 et https://exemple.fr")]
    public void No_line_begins_with_a_sign_that_belongs_to_the_one_before(string typed, string bound) =>
        Assert.Equal(bound, FrenchSpaces.Bind(typed));
}
