using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Authorization;
using Pole.Platform.Identity;

namespace Pole.Platform.Web;

/// <summary>Any page under an <c>Admin/</c> folder asks for staff; the page itself may ask for one role besides.</summary>
internal sealed class AdminPagesAskForStaff : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (model.ViewEnginePath.Contains("/Admin/", StringComparison.Ordinal))
        {
            model.EndpointMetadata.Add(new AuthorizeAttribute(Policies.Staff));
            model.Filters.Add(new AuthorizeFilter(Policies.Staff));
        }
    }
}
