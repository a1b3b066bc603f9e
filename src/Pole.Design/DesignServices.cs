using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Pole.Design;

/// <summary>What dotnet-ef asks of this project besides the contexts.</summary>
internal sealed class DesignServices : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection services) => services.AddSingleton<ICSharpHelper, Code>();

#pragma warning disable EF1001 // What is replaced here has no public base.
    /// <summary>Writes what dotnet-ef does not know how to write: of the types that are our own, the value that a property has before it is set, where nothing is stored of it.</summary>
    private sealed class Code(ITypeMappingSource types) : CSharpHelper(types)
    {
        public override string UnknownLiteral(object? value) =>
            value?.GetType() is { IsValueType: true, IsEnum: false, Namespace: "Pole.Kernel" } own && value.Equals(Activator.CreateInstance(own))
                ? "null"
                : base.UnknownLiteral(value);
    }
#pragma warning restore EF1001
}
